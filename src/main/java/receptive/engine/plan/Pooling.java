package receptive.engine.plan;

import receptive.engine.kernel.Twins;
import receptive.model.Padding;
import receptive.model.PerAxis;

/**
 * Max or average pooling of a blocked image. Windows that lie within the image are done a row of them at a time, the others one
 * by one, cut to what they see.
 *
 * @param maximum whether the largest is kept, else the mean
 * @param countPadding whether the mean counts pixels of the padding
 */
record Pooling(boolean maximum, PerAxis size, PerAxis stride, Padding padding, boolean countPadding, Image x, Image y)
        implements Step {

    @Override
    public void run(Workers workers, Twins twins) {
        workers.all(y.batch() * y.blocks(), (piece, worker) -> {
            int n = piece / y.blocks();
            int block = piece % y.blocks();
            for (int row = 0; row < y.height(); row++) {
                row(twins, n, block, row);
            }
        });
    }

    private void row(Twins twins, int n, int block, int row) {
        int whole = Math.ceilDiv(padding.left(), stride.width());
        int end = Math.min(y.width(), Math.floorDiv(x.width() + padding.left() - size.width(), stride.width()) + 1);
        int column = 0;
        for (; column < Math.min(whole, y.width()); column++) {
            windows(twins, n, block, row, column, 1);
        }
        if (column < end) {
            windows(twins, n, block, row, column, end - column);
            column = end;
        }
        for (; column < y.width(); column++) {
            windows(twins, n, block, row, column, 1);
        }
    }

    /** Windows side by side that see the same columns of a window. */
    private void windows(Twins twins, int n, int block, int row, int column, int count) {
        int lanes = x.lanes();
        int top = row * stride.height() - padding.top();
        int left = column * stride.width() - padding.left();
        int firstRow = Math.max(top, 0);
        int firstColumn = Math.max(left, 0);
        int rows = Math.min(top + size.height(), x.height()) - firstRow;
        int columns = Math.min(left + size.width(), x.width()) - firstColumn;
        int from = x.block(n, block) + (firstRow * x.width() + firstColumn) * lanes;
        int to = y.block(n, block) + (row * y.width() + column) * lanes;
        int rowStep = x.width() * lanes;
        int xStep = stride.width() * lanes;
        if (maximum) {
            twins.blocks().max(count, rows, columns, x.data(), from, rowStep, xStep, y.data(), to);
        } else {
            int counted = countPadding
                    ? (Math.min(top + size.height(), x.height() + padding.bottom()) - top)
                            * (Math.min(left + size.width(), x.width() + padding.right()) - left)
                    : rows * columns;
            twins.blocks().sum(count, rows, columns, 1f / counted, x.data(), from, rowStep, xStep, y.data(), to);
        }
    }
}
