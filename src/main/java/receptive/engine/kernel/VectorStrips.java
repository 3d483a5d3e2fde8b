package receptive.engine.kernel;

/** The twin of {@link ScalarStrips} on the Vector API; the loops are written by a program. */
final class VectorStrips implements Strips {

    @Override
    public int lanes() {
        return VectorTiles.LANES;
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
        StraightStrips.multiply(filters, taps, offsets, x, xFirst, xSecond, w, bias, floor, y, yFirst, ySecond, yStep);
    }
}
