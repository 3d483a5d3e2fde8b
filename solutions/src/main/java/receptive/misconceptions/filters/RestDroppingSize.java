package receptive.misconceptions.filters;

import receptive.exercises.filters.OutputSize;
import receptive.misconceptions.Misconception;

/** Trusts the division of two ints. */
@Misconception("rest-dropped")
public final class RestDroppingSize implements OutputSize {

    @Override
    public int exact(int input, int kernel, int stride, int padding) {
        int positions = floor(input, kernel, stride, padding, 1);
        return positions;
    }

    @Override
    public int floor(int input, int kernel, int stride, int padding, int dilation) {
        if (input < 1 || kernel < 1 || stride < 1 || padding < 0 || dilation < 1) {
            throw new IllegalArgumentException(
                    "bad setting among " + input + " " + kernel + " " + stride + " " + padding + " " + dilation);
        }
        int span = input + 2 * padding - dilation * (kernel - 1) - 1;
        if (span < 0) {
            throw new IllegalArgumentException("kernel " + kernel + " does not fit into " + input);
        }
        return span / stride + 1;
    }

    @Override
    public int samePadding(int kernel) {
        if (kernel < 1 || kernel % 2 == 0) {
            throw new IllegalArgumentException("kernel " + kernel + " is not odd");
        }
        return (kernel - 1) / 2;
    }
}
