package receptive.check;

import java.lang.reflect.Array;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What keeps nested arrays from being a rectangle: a row that is null or of another length than its neighbours. */
final class Flaw {

    private Flaw() {}

    /** The first flaw as a clause ({@code row 2 of the result is null}), if there is one. */
    static Optional<String> of(Object array) {
        return find(array, shape(array), new ArrayList<>());
    }

    /** The lengths along the first elements; 0 below an empty or missing one. */
    static int[] shape(Object array) {
        int rank = 0;
        for (Class<?> type = array.getClass(); type.isArray(); type = type.getComponentType()) {
            rank++;
        }
        int[] shape = new int[rank];
        Object inner = array;
        for (int axis = 0; axis < rank && inner != null; axis++) {
            shape[axis] = Array.getLength(inner);
            inner = axis < rank - 1 && shape[axis] > 0 ? Array.get(inner, 0) : null;
        }
        return shape;
    }

    private static Optional<String> find(Object array, int[] shape, List<Integer> path) {
        int depth = path.size();
        if (array == null) {
            return Optional.of(Messages.text("flaw.null", part(shape.length - depth, path)));
        }
        if (Array.getLength(array) != shape[depth]) {
            List<Integer> first = path.stream().map(step -> 0).toList();
            return Optional.of(Messages.text(
                    "flaw.jagged",
                    part(shape.length - depth, path),
                    Array.getLength(array),
                    part(shape.length - depth, first),
                    shape[depth]));
        }
        if (array.getClass().getComponentType().isPrimitive()) {
            return Optional.empty();
        }
        for (int i = 0; i < shape[depth]; i++) {
            path.add(i);
            Optional<String> flaw = find(Array.get(array, i), shape, path);
            if (flaw.isPresent()) {
                return flaw;
            }
            path.removeLast();
        }
        return Optional.empty();
    }

    private static String part(int rank, List<Integer> path) {
        String position = path.size() == 1 ? path.getFirst().toString() : path.toString();
        return Messages.text(rank == 1 ? "part.row" : rank == 2 ? "part.channel" : "part.other", position);
    }

    /** A shape in words: {@code 5 rows of 4}. */
    static String words(int[] shape) {
        return switch (shape.length) {
            case 1 -> Messages.counted("shape.vector", shape[0], shape[0]);
            case 2 -> Messages.counted("shape.matrix", shape[0], shape[0], shape[1]);
            case 3 -> Messages.counted("shape.volume", shape[0], shape[0], shape[1], shape[2]);
            default -> Messages.text("shape.other", Arrays.toString(shape));
        };
    }
}
