package receptive.engine.plan;

import java.util.Arrays;
import receptive.engine.kernel.Twins;

/**
 * An image with zeros around it, laid out so that a window needs to know neither where the edge is nor what the stride is:
 * pixels that windows visit one after the other are neighbours.
 *
 * <p>Column {@code s·q + r} of the padded image, where {@code s} is the stride, is column {@code q} of phase {@code r}.
 */
sealed interface Frame extends Step {

    Buffer buffer();

    /** Numbers from a row to the next. */
    int rowSize();

    /** Numbers of one input of the batch. */
    int imageSize();

    /** Where a tap lies relative to a window's first pixel. */
    int offset(int channel, int row, int column);

    /**
     * The room that a padded image takes.
     *
     * @param top rows of zeros above
     * @param left columns of zeros before
     * @param rows rows with padding, as many as windows reach
     * @param columns columns with padding
     * @param stride of columns
     */
    record Extent(int top, int left, int rows, int columns, int stride) {

        /** Columns of a phase. */
        int phaseWidth() {
            return Math.ceilDiv(columns, stride);
        }

        /** The first column of a phase that holds a pixel of the image. */
        int first(int phase) {
            return Math.max(0, Math.ceilDiv(left - phase, stride));
        }

        /** How many columns of a phase hold pixels of an image of this width. */
        int count(int phase, int width) {
            int last = Math.min(phaseWidth() - 1, Math.floorDiv(width - 1 + left - phase, stride));
            return Math.max(0, last - first(phase) + 1);
        }

        /** The image's column that is the first of a phase. */
        int source(int phase) {
            return first(phase) * stride + phase - left;
        }
    }

    /** Blocks of channels: row by row, phase by phase, pixel by pixel. Takes planar images too if the stride is 1. */
    record OfBlocks(Image x, Buffer buffer, Extent extent, int lanes) implements Frame {

        static OfBlocks of(Image x, Extent extent, Buffers buffers) {
            int lanes = Twins.LANES;
            long size = (long) x.batch()
                    * Math.ceilDiv(x.channels(), lanes)
                    * lanes
                    * extent.rows()
                    * extent.stride()
                    * extent.phaseWidth();
            return new OfBlocks(x, buffers.take(size), extent, lanes);
        }

        int blocks() {
            return Math.ceilDiv(x.channels(), lanes);
        }

        @Override
        public int rowSize() {
            return extent.stride() * extent.phaseWidth() * lanes;
        }

        int blockSize() {
            return extent.rows() * rowSize();
        }

        @Override
        public int imageSize() {
            return blocks() * blockSize();
        }

        @Override
        public int offset(int channel, int row, int column) {
            int pixel = column % extent.stride() * extent.phaseWidth() + column / extent.stride();
            return channel / lanes * blockSize() + row * rowSize() + pixel * lanes + channel % lanes;
        }

        @Override
        public void run(Workers workers, Twins twins) {
            workers.all(x.batch() * blocks(), (piece, worker) -> {
                for (int row = 0; row < extent.rows(); row++) {
                    row(twins, piece / blocks(), piece % blocks(), row);
                }
            });
        }

        private void row(Twins twins, int n, int block, int row) {
            float[] y = buffer.data();
            int at = n * imageSize() + block * blockSize() + row * rowSize();
            int source = row - extent.top();
            if (source < 0 || source >= x.height()) {
                Arrays.fill(y, at, at + rowSize(), 0);
                return;
            }
            for (int phase = 0; phase < extent.stride(); phase++) {
                int start = at + phase * extent.phaseWidth() * lanes;
                int first = start + extent.first(phase) * lanes;
                int count = extent.count(phase, x.width());
                Arrays.fill(y, start, first, 0);
                int column = source * x.width() + extent.source(phase);
                if (!x.isBlocked()) {
                    int channels = Math.min(lanes, x.channels() - block * lanes);
                    int from = x.channel(n, block * lanes) + column;
                    twins.blocks().interleave(channels, count, x.data(), from, x.pixels(), y, first);
                } else if (extent.stride() == 1) {
                    System.arraycopy(x.data(), x.block(n, block) + column * lanes, y, first, count * lanes);
                } else {
                    int from = x.block(n, block) + column * lanes;
                    twins.blocks().copy(count, x.data(), from, extent.stride() * lanes, y, first, lanes);
                }
                Arrays.fill(y, first + count * lanes, start + extent.phaseWidth() * lanes, 0);
            }
        }
    }

    /**
     * Few channels: one block whose lanes are the channels' phases, so that a picture of three channels with stride 4 fills 12
     * lanes, and none of them has to be computed with.
     */
    record OfPicture(Image x, Buffer buffer, Extent extent, int lanes) implements Frame {

        static OfPicture of(Image x, Extent extent, int lanes, Buffers buffers) {
            long size = (long) x.batch() * extent.rows() * extent.phaseWidth() * lanes;
            return new OfPicture(x, buffers.take(size), extent, lanes);
        }

        @Override
        public int rowSize() {
            return extent.phaseWidth() * lanes;
        }

        @Override
        public int imageSize() {
            return extent.rows() * rowSize();
        }

        @Override
        public int offset(int channel, int row, int column) {
            return row * rowSize()
                    + column / extent.stride() * lanes
                    + channel * extent.stride()
                    + column % extent.stride();
        }

        @Override
        public void run(Workers workers, Twins twins) {
            workers.all(x.batch(), (n, worker) -> {
                float[] y = buffer.data();
                int image = n * imageSize();
                Arrays.fill(y, image, image + imageSize(), 0);
                for (int row = 0; row < x.height() && row + extent.top() < extent.rows(); row++) {
                    int at = image + (row + extent.top()) * rowSize();
                    for (int channel = 0; channel < x.channels(); channel++) {
                        row(x.channel(n, channel) + row * x.width(), y, at + channel * extent.stride());
                    }
                }
            });
        }

        private void row(int from, float[] y, int at) {
            float[] pixels = x.data();
            for (int phase = 0; phase < extent.stride(); phase++) {
                int source = from + extent.source(phase);
                int to = at + extent.first(phase) * lanes + phase;
                int count = extent.count(phase, x.width());
                for (int q = 0; q < count; q++) {
                    y[to + q * lanes] = pixels[source + q * extent.stride()];
                }
            }
        }
    }

    /** Channel by channel, row by row, for {@link receptive.engine.kernel.Strips}; stride 1. */
    record OfPlanes(Image x, Buffer buffer, Extent extent) implements Frame {

        static OfPlanes of(Image x, Extent extent, Buffers buffers) {
            return new OfPlanes(
                    x, buffers.take((long) x.batch() * x.channels() * extent.rows() * extent.columns()), extent);
        }

        @Override
        public int rowSize() {
            return extent.columns();
        }

        @Override
        public int imageSize() {
            return x.channels() * extent.rows() * rowSize();
        }

        @Override
        public int offset(int channel, int row, int column) {
            return (channel * extent.rows() + row) * rowSize() + column;
        }

        @Override
        public void run(Workers workers, Twins twins) {
            workers.all(x.batch(), (n, worker) -> {
                float[] y = buffer.data();
                int image = n * imageSize();
                Arrays.fill(y, image, image + imageSize(), 0);
                int count = extent.count(0, x.width());
                for (int channel = 0; channel < x.channels(); channel++) {
                    for (int row = 0; row < x.height() && row + extent.top() < extent.rows(); row++) {
                        int from = x.channel(n, channel) + row * x.width();
                        System.arraycopy(
                                x.data(), from, y, image + offset(channel, row + extent.top(), extent.left()), count);
                    }
                }
            });
        }
    }
}
