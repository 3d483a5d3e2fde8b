package receptive.engine.kernel;

/** The formula as it stands. */
final class ScalarStrips implements Strips {

    static final ScalarStrips INSTANCE = new ScalarStrips(ScalarTiles.LANES);

    private final int lanes;

    /** Strips of other widths, to stand in for vectors that wide. */
    ScalarStrips(int lanes) {
        this.lanes = lanes;
    }

    @Override
    public int lanes() {
        return lanes;
    }

    @Override
    public void multiply(
            int filters,
            int taps,
            int[] offsets,
            float[] x,
            int xFirst,
            int xSecond,
            float[] w,
            float[] bias,
            float floor,
            float[] y,
            int yFirst,
            int ySecond,
            int yStep) {
        for (int f = 0; f < filters; f++) {
            for (int i = 0; i < lanes; i++) {
                float first = bias[f];
                float second = bias[f];
                for (int k = 0; k < taps; k++) {
                    first = Math.fma(w[k * filters + f], x[xFirst + offsets[k] + i], first);
                    second = Math.fma(w[k * filters + f], x[xSecond + offsets[k] + i], second);
                }
                y[yFirst + f * yStep + i] = Math.max(floor, first);
                y[ySecond + f * yStep + i] = Math.max(floor, second);
            }
        }
    }
}
