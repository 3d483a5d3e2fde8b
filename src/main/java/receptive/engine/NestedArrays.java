package receptive.engine;

import java.lang.reflect.Array;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import receptive.model.Shape;

/** Between Java's arrays of arrays of {@code double}, as exercises use them, and tensors. */
final class NestedArrays {

    private NestedArrays() {}

    /**
     * The numbers of a nested array, whose shape gets these axes in front.
     *
     * @param what how to call it in a message: {@code An image}
     * @param depth how many levels of arrays there are
     */
    static Tensor toTensor(String what, Object nested, int depth, int... leadingAxes) {
        List<Integer> sizes = new ArrayList<>(Arrays.stream(leadingAxes).boxed().toList());
        Object level = nested;
        for (int axis = 0; axis < depth; axis++) {
            if (level == null) {
                throw new IllegalArgumentException(what + " needs numbers but " + place(axis) + " is null.");
            }
            if (Array.getLength(level) == 0) {
                throw new IllegalArgumentException(what + " needs numbers but " + place(axis) + " is empty.");
            }
            sizes.add(Array.getLength(level));
            if (axis < depth - 1) {
                level = Array.get(level, 0);
            }
        }
        Tensor tensor = Tensor.zeros(new Shape(sizes));
        copy(what, nested, sizes.subList(leadingAxes.length, sizes.size()), "", tensor.data(), 0);
        return tensor;
    }

    private static String place(int axis) {
        return axis == 0 ? "it" : "element " + "[0]".repeat(axis);
    }

    /** Copies one level of the nest to {@code to} and returns where the next starts. */
    private static int copy(String what, Object nested, List<Integer> sizes, String path, float[] to, int offset) {
        int length = sizes.getFirst();
        if (nested == null || Array.getLength(nested) != length) {
            throw new IllegalArgumentException(what + " needs rows of one length but element " + path
                    + (nested == null ? " is null" : " has length " + Array.getLength(nested)) + " where "
                    + path.replaceAll("\\d+", "0") + " has " + length + ".");
        }
        if (nested instanceof double[] row) {
            for (int i = 0; i < length; i++) {
                to[offset + i] = (float) row[i];
            }
            return offset + length;
        }
        int next = offset;
        for (int i = 0; i < length; i++) {
            next = copy(what, Array.get(nested, i), sizes.subList(1, sizes.size()), path + "[" + i + "]", to, next);
        }
        return next;
    }

    static double[][] image(float[] data, int offset, int height, int width) {
        double[][] image = new double[height][];
        for (int h = 0; h < height; h++) {
            image[h] = row(data, offset + h * width, width);
        }
        return image;
    }

    static double[] row(float[] data, int offset, int length) {
        double[] row = new double[length];
        for (int i = 0; i < length; i++) {
            row[i] = data[offset + i];
        }
        return row;
    }
}
