package receptive.variants.filters;

import receptive.exercises.filters.OutputSize;

/** Calculates with fractions and rounds at the end. */
final class RealOutputSize implements OutputSize {

    @Override
    public int exact(int input, int kernel, int stride, int padding) {
        double positions = positions(input, kernel, stride, padding, 1);
        if (positions != Math.rint(positions)) {
            throw new ArithmeticRefusal("N=" + input + " F=" + kernel + " S=" + stride + " P=" + padding);
        }
        return (int) positions;
    }

    @Override
    public int floor(int input, int kernel, int stride, int padding, int dilation) {
        return (int) Math.floor(positions(input, kernel, stride, padding, dilation));
    }

    @Override
    public int samePadding(int kernel) {
        if (kernel <= 0 || (kernel & 1) == 0) {
            throw new ArithmeticRefusal("F=" + kernel);
        }
        return kernel >> 1;
    }

    private static double positions(int n, int f, int s, int p, int d) {
        if (Math.min(Math.min(n, f), Math.min(s, d)) <= 0 || p < 0) {
            throw new ArithmeticRefusal("N=" + n + " F=" + f + " S=" + s + " P=" + p + " D=" + d);
        }
        int room = n + 2 * p - (f + (f - 1) * (d - 1));
        if (room < 0) {
            throw new ArithmeticRefusal("N=" + n + " F=" + f + " P=" + p + " D=" + d);
        }
        return (double) room / s + 1;
    }

    /** A refusal of one's own is a refusal. */
    private static final class ArithmeticRefusal extends IllegalArgumentException {
        private static final long serialVersionUID = 1L;

        ArithmeticRefusal(String message) {
            super(message);
        }
    }
}
