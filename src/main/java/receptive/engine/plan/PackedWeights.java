package receptive.engine.plan;

import java.util.List;
import receptive.engine.kernel.Twins;

/**
 * The weights of a convolution in the order in which tiles read them: tile of filters by tile of filters, tap by tap, the
 * filters of the tile side by side, zeros where there is no filter or no channel.
 */
final class PackedWeights {

    private static final int LANES = Twins.LANES;

    /** {@code G} of F(2x2, 3x3): how the three weights of a row act on the four places. */
    private static final double[][] G2 = {{1, 0, 0}, {0.5, 0.5, 0.5}, {0.5, -0.5, 0.5}, {0, 0, 1}};

    /** {@code G} of F(4x4, 3x3). */
    private static final double[][] G4 = {
        {1 / 4.0, 0, 0},
        {-1 / 6.0, -1 / 6.0, -1 / 6.0},
        {-1 / 6.0, 1 / 6.0, -1 / 6.0},
        {1 / 24.0, 1 / 12.0, 1 / 6.0},
        {1 / 24.0, -1 / 12.0, 1 / 6.0},
        {0, 0, 1}
    };

    private PackedWeights() {}

    /** Weights of a tap: of a filter, counted over all groups, for a channel of its group; 0 where there is none. */
    @FunctionalInterface
    interface Taps {
        float weight(int filter, int tap);
    }

    /**
     * Packs weights.
     *
     * @param filters all tiles of filters
     * @param count filters there are
     * @param taps taps of a filter
     */
    static float[] of(List<FilterTile> filters, int count, int taps, Taps from) {
        FilterTile last = filters.getLast();
        float[] packed = new float[last.weights() + taps * last.blocks() * LANES];
        for (FilterTile tile : filters) {
            int width = tile.blocks() * LANES;
            int first = tile.firstBlock() * LANES;
            for (int j = 0; j < width && first + j < count; j++) {
                for (int k = 0; k < taps; k++) {
                    packed[tile.weights() + k * width + j] = from.weight(first + j, k);
                }
            }
        }
        return packed;
    }

    /**
     * Transforms 3x3 weights, {@code U = G·g·Gᵀ}, and packs them place by place.
     *
     * @param side pixels of an output tile along an axis: 2 or 4
     * @param filled channels, filled up to whole blocks
     * @param from weights of a tap {@code c·9 + 3·r + s}
     */
    static float[] winograd(int side, List<FilterTile> filters, int count, int channels, int filled, Taps from) {
        FilterTile last = filters.getLast();
        int reach = side + 2;
        int place = last.weights() + filled * last.blocks() * LANES;
        float[] packed = new float[Math.multiplyExact(reach * reach, place)];
        double[][] kernel = new double[3][3];
        for (FilterTile tile : filters) {
            int width = tile.blocks() * LANES;
            int first = tile.firstBlock() * LANES;
            for (int j = 0; j < width && first + j < count; j++) {
                for (int c = 0; c < channels; c++) {
                    for (int tap = 0; tap < 9; tap++) {
                        kernel[tap / 3][tap % 3] = from.weight(first + j, c * 9 + tap);
                    }
                    transform(side == 2 ? G2 : G4, kernel, packed, tile.weights() + c * width + j, place);
                }
            }
        }
        return packed;
    }

    private static void transform(double[][] g, double[][] kernel, float[] to, int offset, int step) {
        double[] half = new double[3];
        int at = offset;
        for (double[] row : g) {
            for (int s = 0; s < 3; s++) {
                half[s] = row[0] * kernel[0][s] + row[1] * kernel[1][s] + row[2] * kernel[2][s];
            }
            for (double[] column : g) {
                to[at] = (float) (half[0] * column[0] + half[1] * column[1] + half[2] * column[2]);
                at += step;
            }
        }
    }
}
