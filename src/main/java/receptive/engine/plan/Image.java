package receptive.engine.plan;

import receptive.model.Shape;

/**
 * Where a layer's output stands while a plan runs.
 *
 * <p>Blocked, the number of channel {@code c}, row {@code h}, column {@code w} of input {@code n} is at
 * {@code (((n·totalBlocks + firstBlock + c/lanes)·H + h)·W + w)·lanes + c%lanes}; planar, it is at
 * {@code ((n·C + c)·H + h)·W + w}, and what has no rows and columns is planar with one of each.
 *
 * @param batch number of inputs
 * @param firstBlock where these channels start in a buffer shared with others, as those of a concatenation are
 * @param totalBlocks blocks of the buffer, per input
 * @param lanes channels of a block; 0 if the image is planar
 */
record Image(
        Buffer buffer, int batch, int channels, int height, int width, int firstBlock, int totalBlocks, int lanes) {

    static Image planar(Buffer buffer, int batch, Shape shape) {
        return shape.rank() == 3
                ? new Image(buffer, batch, shape.size(0), shape.size(1), shape.size(2), 0, 0, 0)
                : new Image(buffer, batch, (int) shape.elements(), 1, 1, 0, 0, 0);
    }

    static Image blocked(Buffer buffer, int batch, int channels, int height, int width, int lanes) {
        return new Image(buffer, batch, channels, height, width, 0, Math.ceilDiv(channels, lanes), lanes);
    }

    boolean isBlocked() {
        return lanes > 0;
    }

    int blocks() {
        return lanes == 0 ? 0 : Math.ceilDiv(channels, lanes);
    }

    int pixels() {
        return height * width;
    }

    /** Where a block of an input starts. */
    int block(int n, int block) {
        return (n * totalBlocks + firstBlock + block) * pixels() * lanes;
    }

    /** Where a channel of an input starts, if the image is planar. */
    int channel(int n, int channel) {
        return (n * channels + channel) * pixels();
    }

    /** Where an input of the batch starts. */
    int start(int n) {
        return isBlocked() ? block(n, 0) : channel(n, 0);
    }

    /** All numbers of these channels, fillings of blocks included. */
    int size() {
        return batch * pixels() * (isBlocked() ? blocks() * lanes : channels);
    }

    /** Some of the channels of this image, which start with a block. */
    Image slice(int firstChannel, int count) {
        return new Image(buffer, batch, count, height, width, firstBlock + firstChannel / lanes, totalBlocks, lanes);
    }

    float[] data() {
        return buffer.data();
    }
}
