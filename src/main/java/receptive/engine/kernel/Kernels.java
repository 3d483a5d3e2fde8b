package receptive.engine.kernel;

/**
 * The loops that take the time of a forward pass.
 *
 * <p>Every operand is an array and the offset of its first element, so a kernel works on a part of a tensor without
 * copying it. Operands do not overlap. A range that leaves its array is an {@link IndexOutOfBoundsException}, but what
 * was written before it was noticed stays written: callers check sizes, kernels do not.
 *
 * <pre>{@code
 * Kernels kernels = Kernels.forWork(macs);
 * float sum = kernels.dot(weights, row * inputs, x, 0, inputs);
 * }</pre>
 */
public sealed interface Kernels permits ScalarKernels, VectorKernels {

    /**
     * The inner product: the sum of {@code a[i] · b[i]} over {@code length} elements.
     *
     * <p>The order of summation is the implementation's own, so two of them agree to within the rounding of the sum.
     */
    float dot(float[] a, int aOffset, float[] b, int bOffset, int length);

    /**
     * Adds a weighted sum of rows: {@code y[i] += sum over r of weights[r] · x[r · rowStride + i]}.
     *
     * <p>Products are rounded and added one row after the other, without fused multiply-add, so every implementation
     * gives the same bits: what a convolution computes does not depend on a JVM flag.
     *
     * @param weights one weight per row
     * @param weightsOffset where the first weight stands
     * @param rows number of rows
     * @param x the rows
     * @param xOffset where the first row starts
     * @param rowStride distance between the starts of neighbouring rows
     * @param y what is added to
     * @param yOffset where its first element stands
     * @param length elements of a row
     */
    void addWeightedRows(
            float[] weights,
            int weightsOffset,
            int rows,
            float[] x,
            int xOffset,
            int rowStride,
            float[] y,
            int yOffset,
            int length);

    /**
     * The largest of each column: {@code y[i] = max over r of x[r · rowStride + i]}; NaN wins, as in {@link Math#max}.
     *
     * @param rows number of rows, at least 1
     * @param x the rows
     * @param xOffset where the first row starts
     * @param rowStride distance between the starts of neighbouring rows
     * @param y receives the maxima
     * @param yOffset where its first element stands
     * @param length elements of a row
     */
    void maxOfRows(int rows, float[] x, int xOffset, int rowStride, float[] y, int yOffset, int length);

    /**
     * The smallest of each column: {@code y[i] = min over r of x[r · rowStride + i]}; NaN wins, as in {@link Math#min}.
     *
     * @param rows number of rows, at least 1
     * @param x the rows
     * @param xOffset where the first row starts
     * @param rowStride distance between the starts of neighbouring rows
     * @param y receives the minima
     * @param yOffset where its first element stands
     * @param length elements of a row
     */
    void minOfRows(int rows, float[] x, int xOffset, int rowStride, float[] y, int yOffset, int length);

    /** The rectifier: {@code y[i] = max(0, x[i])}; NaN stays NaN. */
    void relu(float[] x, int xOffset, float[] y, int yOffset, int length);

    /** The leaky rectifier: {@code y[i] = x[i]} where that is at least 0, else {@code slope · x[i]}; NaN stays NaN. */
    void leakyRelu(float slope, float[] x, int xOffset, float[] y, int yOffset, int length);

    /**
     * The hyperbolic tangent, {@code y[i] = tanh(x[i])}, as a quotient of polynomials of degrees 13 and 6 on [-7.9, 7.9], beyond
     * which a float is 1: to within 4 units in the last place. {@code y} may be {@code x}; NaN stays NaN.
     */
    void tanh(float[] x, int xOffset, float[] y, int yOffset, int length);

    /** A straight line: {@code y[i] = scale · x[i] + shift}, the product rounded before the sum. {@code y} may be {@code x}. */
    void scaleAndShift(float scale, float shift, float[] x, int xOffset, float[] y, int yOffset, int length);

    /** The specification, which runs everywhere. */
    static Kernels scalar() {
        return ScalarKernels.INSTANCE;
    }

    /** The fastest kernels of this JVM once they are warm: the vector twin where its module is enabled. */
    static Kernels fastest() {
        return Choice.fastest();
    }

    /**
     * The kernels to take for a piece of work.
     *
     * <p>Vector code crawls until the JIT has compiled it, for about a second of use. A small piece of work would be
     * over long before, so it goes to the scalar twin.
     *
     * @param multiplications how many products the work consists of
     */
    static Kernels forWork(long multiplications) {
        return Choice.forWork(multiplications);
    }
}
