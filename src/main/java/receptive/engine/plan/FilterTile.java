package receptive.engine.plan;

import java.util.ArrayList;
import java.util.List;

/**
 * Filters that are computed together: one or two blocks of the output.
 *
 * @param firstBlock the first block of the output
 * @param wide whether there are two
 * @param group the group they belong to
 * @param weights where their packed weights start: for each tap, one or two vectors of filters
 */
record FilterTile(int firstBlock, boolean wide, int group, int weights) {

    /**
     * All filters of a convolution.
     *
     * @param filters filters of one group; with several groups, a multiple of the lanes
     * @param taps taps of one filter
     */
    static List<FilterTile> of(int groups, int filters, int taps, int lanes) {
        List<FilterTile> tiles = new ArrayList<>();
        int blocks = Math.ceilDiv(filters, lanes);
        int weights = 0;
        for (int group = 0; group < groups; group++) {
            for (int block = 0; block < blocks; block += 2) {
                boolean wide = block + 1 < blocks;
                tiles.add(new FilterTile(group * blocks + block, wide, group, weights));
                weights += taps * (wide ? 2 : 1) * lanes;
            }
        }
        return tiles;
    }

    int blocks() {
        return wide ? 2 : 1;
    }
}
