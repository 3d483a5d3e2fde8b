package receptive.model;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The sizes of a tensor, outermost first: {@code [C, H, W]} for one image, {@code [N, C, H, W]} for a batch.
 *
 * <pre>{@code
 * Shape input = Shape.of(3, 227, 227);
 * input.rank();        // 3
 * input.elements();    // 154587
 * }</pre>
 *
 * @param dimensions the sizes, each at least 1
 */
public record Shape(List<Integer> dimensions) {

    /**
     * Checks the sizes.
     *
     * @throws IllegalArgumentException if a size is below 1 or the number of elements does not fit a {@code long}
     */
    public Shape {
        dimensions = List.copyOf(dimensions);
        long elements = 1;
        for (int size : dimensions) {
            if (size < 1) {
                throw new IllegalArgumentException("A shape has sizes of at least 1 but got " + dimensions + ".");
            }
            try {
                elements = Math.multiplyExact(elements, (long) size);
            } catch (ArithmeticException overflow) {
                throw new IllegalArgumentException(
                        "A shape of " + dimensions + " has more elements than a long can count.", overflow);
            }
        }
    }

    /** The shape with these sizes, outermost first. */
    public static Shape of(int... sizes) {
        return new Shape(Arrays.stream(sizes).boxed().toList());
    }

    /** The number of axes. */
    public int rank() {
        return dimensions.size();
    }

    /** The size along one axis, counted from 0 at the outermost. */
    public int size(int axis) {
        return dimensions.get(axis);
    }

    /** The product of all sizes; 1 for rank 0. */
    public long elements() {
        return dimensions.stream().mapToLong(Integer::longValue).reduce(1, (a, b) -> a * b);
    }

    /** The sizes as a fresh array. */
    public int[] toArray() {
        return dimensions.stream().mapToInt(Integer::intValue).toArray();
    }

    /** The sizes in brackets: {@code [3, 227, 227]}. */
    @Override
    public String toString() {
        return dimensions.stream().map(String::valueOf).collect(Collectors.joining(", ", "[", "]"));
    }
}
