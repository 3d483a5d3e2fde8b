package receptive.notebooks;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import receptive.exercises.Exercise;

/**
 * The source of a solved exercise. Between {@code // BEGIN SOLUTION} and {@code // END SOLUTION} stands what the student is
 * to write; there is at least one such region, and none inside another.
 */
final class SolvedClass {

    private static final String BEGIN = "BEGIN SOLUTION";
    private static final String END = "END SOLUTION";

    private final Exercise exercise;
    private final String file;
    private final List<String> lines;

    /**
     * A source text.
     *
     * @param file what to call it in messages
     */
    SolvedClass(Exercise exercise, String file, String source) {
        this.exercise = exercise;
        this.file = file;
        this.lines = source.lines().toList();
    }

    /** The class as it is, without package and markers. */
    String solution() {
        List<String> kept = new ArrayList<>();
        walk(kept::add, marker -> {}, kept::add);
        return withoutPackage(kept);
    }

    /** The class as it is handed out: every region throws that it was not attempted. */
    String stub() {
        List<String> kept = new ArrayList<>();
        walk(
                kept::add,
                marker -> {
                    String indentation = marker.substring(0, marker.indexOf(marker.strip()));
                    kept.add(indentation + "// YOUR CODE HERE");
                    kept.add(indentation + "throw new UnsupportedOperationException(\"" + exercise.notAttemptedMessage()
                            + "\");");
                },
                solved -> {});
        return withoutPackage(kept);
    }

    private void walk(Consumer<String> outside, Consumer<String> beginMarker, Consumer<String> inside) {
        int begun = 0;
        boolean any = false;
        for (int number = 1; number <= lines.size(); number++) {
            String line = lines.get(number - 1);
            if (line.contains(BEGIN)) {
                if (begun > 0) {
                    throw problem(
                            number, BEGIN + " inside the region that began at line " + begun + "; end that first.");
                }
                begun = number;
                any = true;
                beginMarker.accept(line);
            } else if (line.contains(END)) {
                if (begun == 0) {
                    throw problem(number, END + " without a " + BEGIN + " before it.");
                }
                begun = 0;
            } else {
                (begun > 0 ? inside : outside).accept(line);
            }
        }
        if (begun > 0) {
            throw problem(begun, BEGIN + " has no " + END + " after it.");
        }
        if (!any) {
            throw problem(
                    lines.size(),
                    "no // " + BEGIN + " … // " + END + " region; put one around what the student is to write.");
        }
    }

    private static String withoutPackage(List<String> lines) {
        return String.join(
                        "\n",
                        lines.stream()
                                .filter(line -> !line.startsWith("package "))
                                .toList())
                .strip();
    }

    private CourseSourceException problem(int line, String what) {
        return new CourseSourceException(file + ":" + line + ": " + what);
    }
}
