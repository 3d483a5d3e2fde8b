package receptive.engine.kernel;

/** The specification: each kernel as its formula reads. */
final class ScalarKernels implements Kernels {

    static final ScalarKernels INSTANCE = new ScalarKernels();

    private ScalarKernels() {}

    @Override
    public float dot(float[] a, int aOffset, float[] b, int bOffset, int length) {
        float sum = 0;
        for (int i = 0; i < length; i++) {
            sum += a[aOffset + i] * b[bOffset + i];
        }
        return sum;
    }

    @Override
    public void addWeightedRows(
            float[] weights,
            int weightsOffset,
            int rows,
            float[] x,
            int xOffset,
            int rowStride,
            float[] y,
            int yOffset,
            int length) {
        for (int r = 0; r < rows; r++) {
            float weight = weights[weightsOffset + r];
            int row = xOffset + r * rowStride;
            for (int i = 0; i < length; i++) {
                y[yOffset + i] += weight * x[row + i];
            }
        }
    }

    @Override
    public void maxOfRows(int rows, float[] x, int xOffset, int rowStride, float[] y, int yOffset, int length) {
        System.arraycopy(x, xOffset, y, yOffset, length);
        for (int r = 1; r < rows; r++) {
            int row = xOffset + r * rowStride;
            for (int i = 0; i < length; i++) {
                y[yOffset + i] = Math.max(y[yOffset + i], x[row + i]);
            }
        }
    }

    @Override
    public void relu(float[] x, int xOffset, float[] y, int yOffset, int length) {
        for (int i = 0; i < length; i++) {
            y[yOffset + i] = Math.max(0, x[xOffset + i]);
        }
    }

    @Override
    public void minOfRows(int rows, float[] x, int xOffset, int rowStride, float[] y, int yOffset, int length) {
        System.arraycopy(x, xOffset, y, yOffset, length);
        for (int r = 1; r < rows; r++) {
            int row = xOffset + r * rowStride;
            for (int i = 0; i < length; i++) {
                y[yOffset + i] = Math.min(y[yOffset + i], x[row + i]);
            }
        }
    }

    @Override
    public void leakyRelu(float slope, float[] x, int xOffset, float[] y, int yOffset, int length) {
        for (int i = 0; i < length; i++) {
            float value = x[xOffset + i];
            y[yOffset + i] = value >= 0 ? value : slope * value;
        }
    }

    @Override
    public void tanh(float[] x, int xOffset, float[] y, int yOffset, int length) {
        for (int i = 0; i < length; i++) {
            y[yOffset + i] = tanh(x[xOffset + i]);
        }
    }

    /** One element, operation by operation as the vector twin does it. */
    static float tanh(float x) {
        float clamped = Math.max(-Tanh.LAST, Math.min(Tanh.LAST, x));
        float square = clamped * clamped;
        float above = Tanh.ABOVE[0];
        for (int i = 1; i < Tanh.ABOVE.length; i++) {
            above = Math.fma(above, square, Tanh.ABOVE[i]);
        }
        float below = Tanh.BELOW[0];
        for (int i = 1; i < Tanh.BELOW.length; i++) {
            below = Math.fma(below, square, Tanh.BELOW[i]);
        }
        return clamped * above / below;
    }

    @Override
    public void scaleAndShift(float scale, float shift, float[] x, int xOffset, float[] y, int yOffset, int length) {
        for (int i = 0; i < length; i++) {
            y[yOffset + i] = scale * x[xOffset + i] + shift;
        }
    }
}
