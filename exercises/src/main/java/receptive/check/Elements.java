package receptive.check;

import java.lang.reflect.Array;
import java.util.Optional;
import java.util.Set;

/**
 * Numbers of any rank, laid out flat in row-major order: a scalar has rank 0, an image {@code [H, W]} rank 2.
 *
 * @param shape the sizes, outermost first
 * @param values the numbers
 * @param counts the numbers as whole numbers, which must agree exactly, or null where they are measured quantities
 */
record Elements(int[] shape, double[] values, long[] counts) {

    // Rows may be one and the same array many times over, so that little memory can pretend to be much.
    private static final long MOST = 1L << 26;
    private static final int MOST_IN_TEXT = 12;
    private static final Set<Class<?>> WHOLE = Set.of(byte.class, short.class, int.class, long.class);
    private static final Set<Class<?>> FRACTIONAL = Set.of(float.class, double.class);

    /** The numbers of a boxed number or a rectangular array of primitive numbers; empty for anything else. */
    static Optional<Elements> of(Object value) {
        if (value instanceof Double || value instanceof Float) {
            return Optional.of(new Elements(new int[0], new double[] {((Number) value).doubleValue()}, null));
        }
        if (value instanceof Long || value instanceof Integer || value instanceof Short || value instanceof Byte) {
            long count = ((Number) value).longValue();
            return Optional.of(new Elements(new int[0], new double[] {count}, new long[] {count}));
        }
        if (!isNumeric(value) || Flaw.of(value).isPresent()) {
            return Optional.empty();
        }
        int[] shape = Flaw.shape(value);
        long size = 1;
        for (int length : shape) {
            size = Math.multiplyExact(size, (long) length);
        }
        if (size > MOST) {
            return Optional.empty();
        }
        boolean whole = WHOLE.contains(leaf(value.getClass()));
        Elements elements = new Elements(shape, new double[(int) size], whole ? new long[(int) size] : null);
        elements.fill(value, 0);
        return Optional.of(elements);
    }

    private static boolean isNumeric(Object value) {
        if (value == null || !value.getClass().isArray()) {
            return false;
        }
        Class<?> leaf = leaf(value.getClass());
        return WHOLE.contains(leaf) || FRACTIONAL.contains(leaf);
    }

    private static Class<?> leaf(Class<?> type) {
        return type.isArray() ? leaf(type.getComponentType()) : type;
    }

    private int fill(Object array, int offset) {
        int length = Array.getLength(array);
        int next = offset;
        for (int i = 0; i < length; i++) {
            if (!array.getClass().getComponentType().isPrimitive()) {
                next = fill(Array.get(array, i), next);
            } else {
                if (counts != null) {
                    counts[next] = Array.getLong(array, i);
                }
                values[next] = Array.getDouble(array, i);
                next++;
            }
        }
        return next;
    }

    int rank() {
        return shape.length;
    }

    int size() {
        return values.length;
    }

    boolean isExact() {
        return counts != null;
    }

    /** The element at a flat position, as text. */
    String text(int position) {
        return counts != null ? Numerals.of(counts[position]) : Numerals.of(values[position]);
    }

    /** All elements in brackets: {@code [6, 28, 28]}; a scalar without, many only in part. */
    String text() {
        if (rank() == 0) {
            return text(0);
        }
        StringBuilder text = new StringBuilder("[");
        for (int i = 0; i < Math.min(size(), MOST_IN_TEXT); i++) {
            text.append(i == 0 ? "" : ", ").append(text(i));
        }
        if (size() > MOST_IN_TEXT) {
            text.append(", …");
        }
        return text.append(']').toString();
    }

    /** The sizes of the planes that grids show: rows and columns, the last two axes; a vector is one row. */
    int rows() {
        return rank() < 2 ? 1 : shape[rank() - 2];
    }

    int columns() {
        return rank() < 1 ? 1 : shape[rank() - 1];
    }

    /** The index of a flat position: {@code [1, 2]}. */
    int[] index(int position) {
        int[] index = new int[rank()];
        int rest = position;
        for (int axis = rank() - 1; axis >= 0; axis--) {
            index[axis] = rest % shape[axis];
            rest /= shape[axis];
        }
        return index;
    }
}
