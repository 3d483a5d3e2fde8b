package receptive.engine;

import java.util.List;

/**
 * One line of a printed {@link Summary}: a layer, or a block with its parts under it.
 *
 * @param label the layer's own name, without the names of the blocks around it
 * @param row the layer; for a block what it does itself (a block of layers in a row does nothing itself)
 * @param total the figures of the layer; for a block the sums over all it holds
 * @param parts what the block holds; empty for a layer
 */
record SummaryLine(String label, Summary.Row row, Figures total, List<SummaryLine> parts) {

    boolean isBlock() {
        return !parts.isEmpty();
    }

    /** How many layers there are under this line, without the blocks. */
    int layers() {
        return isBlock() ? parts.stream().mapToInt(SummaryLine::layers).sum() : 1;
    }
}
