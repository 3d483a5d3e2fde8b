package receptive.engine;

import java.util.Arrays;
import receptive.model.Shape;

/**
 * Numbers in a shape: {@code float}, row-major, the last axis fastest.
 *
 * <p>Element {@code [n, c, h, w]} of a tensor of shape {@code [N, C, H, W]} stands at
 * {@code ((n · C + c) · H + h) · W + w}.
 *
 * <pre>{@code
 * Tensor x = Tensor.ofImage(new double[][] {{1, 2, 3}, {4, 5, 6}});
 * x.shape();             // [1, 1, 2, 3]
 * x.at(0, 0, 1, 2);      // 6
 * }</pre>
 */
public final class Tensor {

    /** Some JVMs refuse arrays of the last few lengths below {@link Integer#MAX_VALUE}. */
    static final int MOST_ELEMENTS = Integer.MAX_VALUE - 8;

    private final Shape shape;
    private final float[] data;

    private Tensor(Shape shape, float[] data) {
        this.shape = shape;
        this.data = data;
    }

    /**
     * A tensor around this array, which is not copied.
     *
     * @throws IllegalArgumentException if the array is not as long as the shape says
     */
    public static Tensor of(Shape shape, float... data) {
        if (shape.elements() != data.length) {
            throw new IllegalArgumentException("A tensor of shape " + shape + " holds " + shape.elements()
                    + " numbers but got " + data.length + ".");
        }
        return new Tensor(shape, data);
    }

    /**
     * A tensor of zeros.
     *
     * @throws IllegalArgumentException if the shape has more elements than an array can hold
     */
    public static Tensor zeros(Shape shape) {
        if (shape.elements() > MOST_ELEMENTS) {
            throw new IllegalArgumentException("A tensor of shape " + shape + " has " + shape.elements()
                    + " elements, more than an array can hold (" + MOST_ELEMENTS + ").");
        }
        return new Tensor(shape, new float[(int) shape.elements()]);
    }

    /**
     * One image {@code [H][W]} as {@code [1, 1, H, W]}.
     *
     * @throws IllegalArgumentException if it is null, empty or ragged
     */
    public static Tensor ofImage(double[][] x) {
        return NestedArrays.toTensor("An image", x, 2, 1, 1);
    }

    /**
     * One volume {@code [C][H][W]} as {@code [1, C, H, W]}.
     *
     * @throws IllegalArgumentException if it is null, empty or ragged
     */
    public static Tensor ofVolume(double[][][] x) {
        return NestedArrays.toTensor("A volume", x, 3, 1);
    }

    /**
     * Filters {@code [F][C][KH][KW]} as {@code [F, C, KH, KW]}.
     *
     * @throws IllegalArgumentException if they are null, empty or ragged
     */
    public static Tensor ofFilters(double[][][][] w) {
        return NestedArrays.toTensor("A bank of filters", w, 4);
    }

    /**
     * One vector {@code [K]} as {@code [1, K]}.
     *
     * @throws IllegalArgumentException if it is null or empty
     */
    public static Tensor ofVector(double[] x) {
        return NestedArrays.toTensor("A vector", x, 1, 1);
    }

    /** The sizes, outermost first. */
    public Shape shape() {
        return shape;
    }

    /** The elements themselves, not a copy. */
    public float[] data() {
        return data;
    }

    /**
     * One element.
     *
     * @param index one number per axis, counted from 0
     * @throws IllegalArgumentException if it has too few or too many numbers
     * @throws IndexOutOfBoundsException if it lies outside the shape
     */
    public float at(int... index) {
        if (index.length != shape.rank()) {
            throw new IllegalArgumentException(
                    "A tensor of shape " + shape + " takes " + shape.rank() + " indices but got " + index.length + ".");
        }
        int offset = 0;
        for (int axis = 0; axis < index.length; axis++) {
            if (index[axis] < 0 || index[axis] >= shape.size(axis)) {
                throw new IndexOutOfBoundsException(
                        "The index " + Arrays.toString(index) + " lies outside the shape " + shape + ".");
            }
            offset = offset * shape.size(axis) + index[axis];
        }
        return data[offset];
    }

    /** The index of an element of the data, in brackets: {@code [0, 2, 1]}. */
    String place(int offset) {
        int[] index = new int[shape.rank()];
        int rest = offset;
        for (int axis = index.length - 1; axis >= 0; axis--) {
            index[axis] = rest % shape.size(axis);
            rest /= shape.size(axis);
        }
        return Arrays.toString(index);
    }

    /**
     * A tensor of shape {@code [1, 1, H, W]} as {@code [H][W]}.
     *
     * @throws IllegalStateException if the shape is another
     */
    public double[][] toImage() {
        if (shape.rank() != 4 || shape.size(0) != 1 || shape.size(1) != 1) {
            throw new IllegalStateException("An image has the shape [1, 1, H, W] but this tensor has " + shape + ".");
        }
        return NestedArrays.image(data, 0, shape.size(2), shape.size(3));
    }

    /**
     * A tensor of shape {@code [1, C, H, W]} as {@code [C][H][W]}.
     *
     * @throws IllegalStateException if the shape is another
     */
    public double[][][] toVolume() {
        if (shape.rank() != 4 || shape.size(0) != 1) {
            throw new IllegalStateException("A volume has the shape [1, C, H, W] but this tensor has " + shape + ".");
        }
        int height = shape.size(2);
        int width = shape.size(3);
        double[][][] volume = new double[shape.size(1)][][];
        for (int c = 0; c < volume.length; c++) {
            volume[c] = NestedArrays.image(data, c * height * width, height, width);
        }
        return volume;
    }

    /** All elements in order, whatever the shape. */
    public double[] toVector() {
        return NestedArrays.row(data, 0, data.length);
    }

    /** The kind and the shape: {@code Tensor [1, 3, 32, 32]}. */
    @Override
    public String toString() {
        return "Tensor " + shape;
    }
}
