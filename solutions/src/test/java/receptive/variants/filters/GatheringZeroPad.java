package receptive.variants.filters;

import java.util.stream.IntStream;
import receptive.exercises.filters.ZeroPad;

/** Asks of every place of the result what belongs there. */
final class GatheringZeroPad implements ZeroPad {

    @Override
    public double[][] pad(double[][] x, int top, int bottom, int left, int right) {
        IntStream.of(top, bottom, left, right).filter(amount -> amount < 0).forEach(amount -> {
            throw new IllegalArgumentException("negative: " + amount);
        });
        return IntStream.range(-top, x.length + bottom)
                .mapToObj(i -> IntStream.range(-left, x[0].length + right)
                        .mapToDouble(j -> i < 0 || j < 0 || i >= x.length || j >= x[0].length ? 0 : x[i][j])
                        .toArray())
                .toArray(double[][]::new);
    }
}
