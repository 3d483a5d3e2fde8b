package receptive.variants.filters;

import receptive.exercises.filters.OutputSize;

/** Moves a window and counts. */
final class CountedOutputSize implements OutputSize {

    @Override
    public int exact(int input, int kernel, int stride, int padding) {
        int positions = floor(input, kernel, stride, padding, 1);
        int end = -padding + (positions - 1) * stride + kernel;
        if (end != input + padding) {
            throw new IllegalArgumentException("With stride " + stride + " the last of " + positions + " windows of "
                    + kernel + " ends at " + end + " of " + input + "+" + padding);
        }
        return positions;
    }

    @Override
    public int floor(int input, int kernel, int stride, int padding, int dilation) {
        for (int positive : new int[] {input, kernel, stride, dilation, padding + 1}) {
            if (positive < 1) {
                throw new IllegalArgumentException(
                        "out of range: " + input + " " + kernel + " " + stride + " " + padding + " " + dilation);
            }
        }
        int positions = 0;
        for (int first = -padding; first + dilation * (kernel - 1) < input + padding; first += stride) {
            positions++;
        }
        if (positions == 0) {
            throw new IllegalArgumentException("kernel " + kernel + ", input " + input + ", padding " + padding);
        }
        return positions;
    }

    @Override
    public int samePadding(int kernel) {
        if (kernel < 1) {
            throw new IllegalArgumentException("kernel " + kernel);
        }
        int padding = kernel / 2;
        if (2 * padding + 1 != kernel) {
            throw new IllegalArgumentException("kernel " + kernel);
        }
        return padding;
    }
}
