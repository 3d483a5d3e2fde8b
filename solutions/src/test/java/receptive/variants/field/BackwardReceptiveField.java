package receptive.variants.field;

import java.util.Arrays;
import java.util.stream.IntStream;
import receptive.exercises.field.ReceptiveField;

/** Goes from the last layer to the first: a stretch of n outputs comes from (n - 1)·stride + reach inputs. */
final class BackwardReceptiveField implements ReceptiveField {
    @Override
    public int field(int[] kernels, int[] strides, int[] dilations) {
        if (kernels.length != strides.length || strides.length != dilations.length) {
            throw new IllegalArgumentException(
                    "lengths " + kernels.length + ", " + strides.length + ", " + dilations.length);
        }
        IntStream.of(kernels).forEach(BackwardReceptiveField::refuse);
        IntStream.of(strides).forEach(BackwardReceptiveField::refuse);
        IntStream.of(dilations).forEach(BackwardReceptiveField::refuse);
        int stretch = 1;
        for (int i = kernels.length - 1; i >= 0; i--) {
            stretch = (stretch - 1) * strides[i] + dilations[i] * (kernels[i] - 1) + 1;
        }
        return stretch;
    }

    @Override
    public int jump(int[] strides) {
        return Arrays.stream(strides).peek(BackwardReceptiveField::refuse).reduce(1, Math::multiplyExact);
    }

    private static void refuse(int number) {
        if (number <= 0) {
            throw new IllegalArgumentException("must be positive: " + number);
        }
    }
}
