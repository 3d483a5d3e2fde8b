package receptive.grader.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Something that is needed to repeat a run, by name: {@code limits.cpu_seconds}.
 *
 * @param name what it is
 * @param value its value
 */
record Fact(String name, String value) {

    /** All facts of a run, one level, sorted by name. */
    static List<Fact> of(Map<String, ?> facts) {
        List<Fact> flat = new ArrayList<>();
        add("", facts, flat);
        return List.copyOf(flat);
    }

    private static void add(String prefix, Map<?, ?> facts, List<Fact> flat) {
        Map<String, Object> sorted = new TreeMap<>();
        facts.forEach((name, value) -> sorted.put(prefix + name, value));
        sorted.forEach((name, value) -> {
            if (value instanceof Map<?, ?> nested) {
                add(name + ".", nested, flat);
            } else {
                flat.add(new Fact(name, String.valueOf(value)));
            }
        });
    }
}
