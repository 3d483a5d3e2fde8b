package receptive.variants.lenet;

import java.util.List;
import java.util.Map;
import receptive.exercises.lenet.LeNet5Table;

/** Looks everything up in a map. */
final class TabulatedLeNet5 implements LeNet5Table {

    private static final Map<String, List<Integer>> SHAPES = Map.of(
            "C1", List.of(6, 28, 28),
            "S2", List.of(6, 14, 14),
            "C3", List.of(16, 10, 10),
            "S4", List.of(16, 5, 5),
            "C5", List.of(120, 1, 1),
            "F6", List.of(84),
            "OUTPUT", List.of(10));
    private static final Map<String, Integer> COUNTS =
            Map.of("C1", 156, "S2", 0, "C3", 2_416, "S4", 0, "C5", 48_120, "F6", 10_164, "OUTPUT", 850);

    @Override
    public int[] outputShape(String layer) {
        return known(SHAPES.get(layer), layer).stream()
                .mapToInt(Integer::intValue)
                .toArray();
    }

    @Override
    public long parameters(String layer) {
        return known(COUNTS.get(layer), layer);
    }

    @Override
    public long total() {
        return 61_706;
    }

    private static <T> T known(T value, String layer) {
        if (value == null) {
            throw new IllegalArgumentException(layer);
        }
        return value;
    }
}
