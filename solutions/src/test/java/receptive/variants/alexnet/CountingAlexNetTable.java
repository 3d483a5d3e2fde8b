package receptive.variants.alexnet;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import receptive.exercises.alexnet.AlexNetTable;

/** Computes the table from the settings of the layers. */
final class CountingAlexNetTable implements AlexNetTable {

    private final Map<String, int[]> shapes = new LinkedHashMap<>();
    private final Map<String, Long> counts = new LinkedHashMap<>();

    CountingAlexNetTable() {
        List<Integer> now = new ArrayList<>(List.of(3, 227, 227));
        row("INPUT", now, 0);
        conv("CONV1", now, 96, 11, 4, 0);
        pool("POOL1", now);
        row("NORM1", now, 0);
        conv("CONV2", now, 256, 5, 1, 2);
        pool("POOL2", now);
        row("NORM2", now, 0);
        conv("CONV3", now, 384, 3, 1, 1);
        conv("CONV4", now, 384, 3, 1, 1);
        conv("CONV5", now, 256, 3, 1, 1);
        pool("POOL3", now);
        dense("FC6", now, 4096);
        dense("FC7", now, 4096);
        dense("FC8", now, 1000);
    }

    private void row(String name, List<Integer> shape, long count) {
        shapes.put(name, shape.stream().mapToInt(Integer::intValue).toArray());
        counts.put(name, count);
    }

    private void conv(String name, List<Integer> now, int filters, int kernel, int stride, int padding) {
        long weights = (long) kernel * kernel * now.get(0) * filters;
        now.set(0, filters);
        for (int axis = 1; axis < 3; axis++) {
            now.set(axis, (now.get(axis) + 2 * padding - kernel) / stride + 1);
        }
        row(name, now, weights + filters);
        row(name + "-GROUPED", now, weights / 2 + filters);
    }

    private void pool(String name, List<Integer> now) {
        for (int axis = 1; axis < 3; axis++) {
            now.set(axis, (now.get(axis) - 3) / 2 + 1);
        }
        row(name, now, 0);
    }

    private void dense(String name, List<Integer> now, int outputs) {
        long inputs = now.stream().mapToLong(Integer::longValue).reduce(1, (a, b) -> a * b);
        now.clear();
        now.add(outputs);
        row(name, now, (inputs + 1) * outputs);
    }

    @Override
    public int[] outputShape(String layer) {
        if (!shapes.containsKey(layer)) {
            throw new IllegalArgumentException(layer);
        }
        return shapes.get(layer).clone();
    }

    @Override
    public long parameters(String layer) {
        if (layer.equals("TOTAL-GROUPED")) {
            long saved = 0;
            for (String name : List.of("CONV2", "CONV4", "CONV5")) {
                saved += counts.get(name) - counts.get(name + "-GROUPED");
            }
            return total() - saved;
        }
        if (!counts.containsKey(layer)) {
            throw new IllegalArgumentException(layer);
        }
        return counts.get(layer);
    }

    @Override
    public long total() {
        return counts.entrySet().stream()
                .filter(row -> !row.getKey().contains("GROUPED"))
                .mapToLong(Map.Entry::getValue)
                .sum();
    }
}
