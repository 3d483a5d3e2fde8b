package receptive.engine;

import receptive.model.Shape;

/**
 * The planes of a tensor {@code [N, C, H, W]}, counted through all images: channel {@code c} of image {@code n} is plane
 * {@code n · C + c}.
 *
 * @param count {@code N · C}
 * @param size {@code H · W}
 */
record Planes(int count, int size) {

    static Planes of(Tensor x) {
        Shape shape = x.shape();
        return new Planes(shape.size(0) * shape.size(1), shape.size(2) * shape.size(3));
    }

    /** Where the plane starts in the tensor's data. */
    int start(int plane) {
        return plane * size;
    }
}
