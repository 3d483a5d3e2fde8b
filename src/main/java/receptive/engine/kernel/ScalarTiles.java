package receptive.engine.kernel;

import java.util.Arrays;

/**
 * The formula as it stands: the sum of a result goes through the taps in order, each product added without rounding in between,
 * so that the vector twin gives the same bits.
 */
final class ScalarTiles implements Tiles {

    static final int LANES = 4;

    static final ScalarTiles INSTANCE = new ScalarTiles(LANES, 4);

    private final int lanes;
    private final int mostPixels;

    /** Tiles of other widths, to stand in for vectors that wide. */
    ScalarTiles(int lanes, int mostPixels) {
        this.lanes = lanes;
        this.mostPixels = mostPixels;
    }

    @Override
    public int lanes() {
        return lanes;
    }

    @Override
    public int mostPixels() {
        return mostPixels;
    }

    @Override
    public void multiply(
            boolean wide,
            int pixels,
            int taps,
            int[] offsets,
            float[] x,
            int xOffset,
            float[] w,
            int wOffset,
            float[] bias,
            int biasOffset,
            boolean add,
            float floor,
            float[] y,
            int yOffset,
            int yStep,
            int ySecond) {
        int filters = wide ? 2 * lanes : lanes;
        float[] sums = new float[filters];
        for (int i = 0; i < pixels; i++) {
            int pixel = xOffset + i * lanes;
            Arrays.fill(sums, 0);
            for (int k = 0, at = wOffset; k < taps; k++, at += filters) {
                addProducts(x[pixel + offsets[k]], w, at, sums);
            }
            for (int j = 0; j < filters; j++) {
                int to = yOffset + i * yStep + (j < lanes ? j : ySecond + j - lanes);
                float result = sums[j] + bias[biasOffset + j];
                y[to] = Math.max(floor, add ? result + y[to] : result);
            }
        }
    }

    /** A loop of its own, which the JIT sees through and makes vectors of. */
    private static void addProducts(float value, float[] w, int at, float[] sums) {
        for (int j = 0; j < sums.length; j++) {
            sums[j] = Math.fma(value, w[at + j], sums[j]);
        }
    }
}
