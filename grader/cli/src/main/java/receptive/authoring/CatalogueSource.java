package receptive.authoring;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import receptive.exercises.Lesson;
import receptive.grader.UsageProblem;

/** The source of the catalogue, with one more exercise behind those of its lesson. */
final class CatalogueSource {

    private static final Pattern ENTRY =
            Pattern.compile("new Exercise\\(\\s*\"([^\"]+)\",\\s*Lesson\\.(\\w+),\\s*\\w+\\.class,\\s*\\d+\\)");
    private static final Pattern IMPORTS = Pattern.compile("(?:import receptive\\.exercises\\.[\\w.]+;\n)+");

    private CatalogueSource() {}

    static String with(String source, Draft draft) {
        return withImport(withEntry(source, draft), draft);
    }

    private static String withEntry(String source, Draft draft) {
        String entry = "new Exercise(\"" + draft.id() + "\", Lesson."
                + draft.lesson().name() + ", " + draft.contract() + ".class, " + draft.points() + ")";
        Matcher entries = ENTRY.matcher(source);
        int first = -1;
        int after = -1;
        while (entries.find()) {
            first = first < 0 ? entries.start() : first;
            if (entries.group(1).equals(draft.id())) {
                throw new UsageProblem("There is an exercise " + draft.id() + " already; choose another ID.");
            }
            if (Lesson.valueOf(entries.group(2)).compareTo(draft.lesson()) <= 0) {
                after = entries.end();
            }
        }
        if (first < 0) {
            throw new UsageProblem("The source of the catalogue has no entry that looks like new Exercise(\"max-pool\","
                    + " Lesson.LAYERS, MaxPool.class, 10); enter " + draft.id() + " by hand.");
        }
        return after < 0
                ? source.substring(0, first) + entry + ",\n            " + source.substring(first)
                : source.substring(0, after) + ",\n            " + entry + source.substring(after);
    }

    private static String withImport(String source, Draft draft) {
        String line = "import receptive.exercises." + draft.lesson().packageName() + "." + draft.contract() + ";";
        Matcher block = IMPORTS.matcher(source);
        if (!block.find()) {
            throw new UsageProblem(
                    "The source of the catalogue imports no contract; enter " + draft.id() + " by hand.");
        }
        List<String> lines = new ArrayList<>(block.group().lines().toList());
        lines.add(line);
        lines.sort(null);
        return source.substring(0, block.start()) + String.join("\n", lines) + "\n" + source.substring(block.end());
    }
}
