import receptive.exercises.filters.OutputSize;

/** Counts the positions of a window along one axis: exactly, rounded down, and the padding that keeps the size. */
public class MyOutputSize implements OutputSize {

    @Override
    public int exact(int input, int kernel, int stride, int padding) {
        int positions = floor(input, kernel, stride, padding, 1);
        int span = input + 2 * padding - kernel;
        if (span % stride != 0) {
            throw new IllegalArgumentException("Stride " + stride + " does not divide " + span + " (input " + input
                    + ", kernel " + kernel + ", padding " + padding + ").");
        }
        return positions;
    }

    @Override
    public int floor(int input, int kernel, int stride, int padding, int dilation) {
        if (input < 1 || kernel < 1 || stride < 1 || padding < 0 || dilation < 1) {
            throw new IllegalArgumentException("Out of range: input " + input + ", kernel " + kernel + ", stride "
                    + stride + ", padding " + padding + ", dilation " + dilation + ".");
        }
        int padded = input + 2 * padding;
        int reach = dilation * (kernel - 1) + 1;
        if (reach > padded) {
            throw new IllegalArgumentException("The kernel reaches over " + reach + " pixels (" + kernel
                    + " taps, dilation " + dilation + "), more than the " + padded + " of the padded input (" + input
                    + " and padding " + padding + ").");
        }
        return (padded - reach) / stride + 1;
    }

    @Override
    public int samePadding(int kernel) {
        if (kernel < 1 || kernel % 2 == 0) {
            throw new IllegalArgumentException("A kernel of " + kernel + " has no middle; an odd one is needed.");
        }
        return (kernel - 1) / 2;
    }
}
