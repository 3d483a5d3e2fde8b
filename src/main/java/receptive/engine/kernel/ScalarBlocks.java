package receptive.engine.kernel;

import java.util.Arrays;

/** The formulas as they stand, lane by lane. */
final class ScalarBlocks implements Blocks {

    static final ScalarBlocks INSTANCE = new ScalarBlocks(ScalarTiles.LANES);

    private final int lanes;

    /** Blocks of other widths, to stand in for vectors that wide. */
    ScalarBlocks(int lanes) {
        this.lanes = lanes;
    }

    @Override
    public int lanes() {
        return lanes;
    }

    @Override
    public void copy(int vectors, float[] x, int xOffset, int xStep, float[] y, int yOffset, int yStep) {
        for (int i = 0; i < vectors; i++) {
            System.arraycopy(x, xOffset + i * xStep, y, yOffset + i * yStep, lanes);
        }
    }

    @Override
    public void interleave(int channels, int pixels, float[] x, int xOffset, int channelStep, float[] y, int yOffset) {
        interleave(lanes, channels, pixels, x, xOffset, channelStep, y, yOffset);
    }

    /** The same for blocks of any number of lanes. */
    static void interleave(
            int lanes, int channels, int pixels, float[] x, int xOffset, int channelStep, float[] y, int yOffset) {
        if (channels < lanes) {
            Arrays.fill(y, yOffset, yOffset + pixels * lanes, 0);
        }
        for (int c = 0; c < channels; c++) {
            for (int p = 0, from = xOffset + c * channelStep, to = yOffset + c; p < pixels; p++, to += lanes) {
                y[to] = x[from + p];
            }
        }
    }

    @Override
    public void separate(int channels, int pixels, float[] x, int xOffset, float[] y, int yOffset, int channelStep) {
        separate(lanes, channels, pixels, x, xOffset, y, yOffset, channelStep);
    }

    /** The same for blocks of any number of lanes. */
    static void separate(
            int lanes, int channels, int pixels, float[] x, int xOffset, float[] y, int yOffset, int channelStep) {
        for (int c = 0; c < channels; c++) {
            for (int p = 0, from = xOffset + c, to = yOffset + c * channelStep; p < pixels; p++, from += lanes) {
                y[to + p] = x[from];
            }
        }
    }

    @Override
    public void max(
            int outputs,
            int rows,
            int columns,
            float[] x,
            int xOffset,
            int rowStep,
            int xStep,
            float[] y,
            int yOffset) {
        for (int i = 0; i < outputs; i++) {
            for (int lane = 0; lane < lanes; lane++) {
                float largest = Float.NEGATIVE_INFINITY;
                for (int r = 0; r < rows; r++) {
                    for (int s = 0; s < columns; s++) {
                        largest = Math.max(largest, x[xOffset + i * xStep + r * rowStep + s * lanes + lane]);
                    }
                }
                y[yOffset + i * lanes + lane] = largest;
            }
        }
    }

    @Override
    public void sum(
            int outputs,
            int rows,
            int columns,
            float scale,
            float[] x,
            int xOffset,
            int rowStep,
            int xStep,
            float[] y,
            int yOffset) {
        for (int i = 0; i < outputs; i++) {
            for (int lane = 0; lane < lanes; lane++) {
                float sum = 0;
                for (int r = 0; r < rows; r++) {
                    for (int s = 0; s < columns; s++) {
                        sum += x[xOffset + i * xStep + r * rowStep + s * lanes + lane];
                    }
                }
                y[yOffset + i * lanes + lane] = sum * scale;
            }
        }
    }

    @Override
    public void depthwise(
            int outputs,
            int taps,
            int[] offsets,
            float[] x,
            int xOffset,
            int xStep,
            float[] w,
            int wOffset,
            float[] bias,
            int biasOffset,
            float floor,
            float[] y,
            int yOffset) {
        for (int i = 0; i < outputs; i++) {
            for (int lane = 0; lane < lanes; lane++) {
                float sum = bias[biasOffset + lane];
                for (int k = 0; k < taps; k++) {
                    sum = Math.fma(x[xOffset + i * xStep + offsets[k] + lane], w[wOffset + k * lanes + lane], sum);
                }
                y[yOffset + i * lanes + lane] = Math.max(floor, sum);
            }
        }
    }

    @Override
    public void add(int length, float[] x, int xOffset, float floor, float[] y, int yOffset) {
        for (int i = 0; i < length; i++) {
            y[yOffset + i] = Math.max(floor, y[yOffset + i] + x[xOffset + i]);
        }
    }

    @Override
    public void winogradInput(
            int side, float[] x, int xOffset, int rowStep, float[] y, int yOffset, int yStep, float[] scratch) {
        int reach = side + 2;
        float[] d = new float[reach];
        for (int lane = 0; lane < lanes; lane++) {
            for (int j = 0; j < reach; j++) {
                for (int i = 0; i < reach; i++) {
                    d[i] = x[xOffset + i * rowStep + j * lanes + lane];
                }
                transformInput(d);
                for (int i = 0; i < reach; i++) {
                    scratch[i * reach + j] = d[i];
                }
            }
            for (int i = 0; i < reach; i++) {
                System.arraycopy(scratch, i * reach, d, 0, reach);
                transformInput(d);
                for (int j = 0; j < reach; j++) {
                    y[yOffset + (i * reach + j) * yStep + lane] = d[j];
                }
            }
        }
    }

    /** {@code Bᵀ·d}, for the four numbers of side 2 or the six of side 4. */
    private static void transformInput(float[] d) {
        if (d.length == 4) {
            float first = d[0] - d[2];
            float last = d[1] - d[3];
            float sum = d[1] + d[2];
            d[2] = d[2] - d[1];
            d[1] = sum;
            d[0] = first;
            d[3] = last;
            return;
        }
        float a = Math.fma(d[2], -4, d[4]);
        float b = Math.fma(d[1], -4, d[3]);
        float c = d[4] - d[2];
        float e = 2 * (d[3] - d[1]);
        float first = Math.fma(d[0], 4, Math.fma(d[2], -5, d[4]));
        float last = Math.fma(d[1], 4, Math.fma(d[3], -5, d[5]));
        d[0] = first;
        d[1] = a + b;
        d[2] = a - b;
        d[3] = c + e;
        d[4] = c - e;
        d[5] = last;
    }

    @Override
    public void winogradOutput(
            int side,
            float[] x,
            int xOffset,
            int xStep,
            float[] bias,
            int biasOffset,
            boolean add,
            float floor,
            float[] y,
            int yOffset,
            int rowStep,
            int rows,
            int columns,
            float[] scratch) {
        int reach = side + 2;
        float[] m = new float[reach];
        for (int lane = 0; lane < lanes; lane++) {
            for (int j = 0; j < reach; j++) {
                for (int i = 0; i < reach; i++) {
                    m[i] = x[xOffset + (i * reach + j) * xStep + lane];
                }
                transformOutput(m);
                for (int i = 0; i < side; i++) {
                    scratch[i * reach + j] = m[i];
                }
            }
            for (int i = 0; i < rows; i++) {
                System.arraycopy(scratch, i * reach, m, 0, reach);
                transformOutput(m);
                for (int j = 0; j < columns; j++) {
                    int to = yOffset + i * rowStep + j * lanes + lane;
                    float result = m[j] + bias[biasOffset + lane];
                    y[to] = Math.max(floor, add ? result + y[to] : result);
                }
            }
        }
    }

    /** {@code Aᵀ·m}, for side 2 or 4; the first places receive the result. */
    private static void transformOutput(float[] m) {
        float sum12 = m[1] + m[2];
        float difference12 = m[1] - m[2];
        if (m.length == 4) {
            m[0] = m[0] + sum12;
            m[1] = difference12 - m[3];
            return;
        }
        float sum34 = m[3] + m[4];
        float difference34 = m[3] - m[4];
        m[0] = m[0] + sum12 + sum34;
        m[1] = Math.fma(difference34, 2, difference12);
        m[2] = Math.fma(sum34, 4, sum12);
        m[3] = Math.fma(difference34, 8, difference12 + m[5]);
    }
}
