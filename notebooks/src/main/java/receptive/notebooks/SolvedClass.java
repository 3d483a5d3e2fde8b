package receptive.notebooks;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import receptive.exercises.Exercise;

/**
 * The source of a solved exercise. Between {@code // BEGIN SOLUTION} and {@code // END SOLUTION} stands what the student is
 * to write; between {@code // BEGIN BLANKS} and {@code // END BLANKS} what the student gets with a {@code ???} in the place
 * of every number. There is at least one such region, and none inside another.
 */
public final class SolvedClass {

    /** What a marker encloses; its name stands in the marker. */
    private enum Region {
        SOLUTION,
        BLANKS;

        private String begin() {
            return "BEGIN " + name();
        }

        private String end() {
            return "END " + name();
        }
    }

    /** A number, not the digit of a name such as CONV1, and the room before it; thousands may be set apart. */
    private static final Pattern NUMBER = Pattern.compile("( *)(?<!\\w)\\d[\\d,_]*(?!\\w)");

    private static final String BLANK = "???";

    private final Exercise exercise;
    private final String file;
    private final List<String> lines;

    /**
     * A source text.
     *
     * @param file what to call it in messages
     */
    public SolvedClass(Exercise exercise, String file, String source) {
        this.exercise = exercise;
        this.file = file;
        this.lines = source.lines().toList();
    }

    /** The class as it is, without package and markers. */
    public String solution() {
        List<String> kept = new ArrayList<>();
        walk(kept::add, (region, marker) -> {}, (region, line) -> kept.add(line));
        return withoutPackage(kept);
    }

    /** The class as it is handed out: every solution throws that it was not attempted, and every number of a table is blank. */
    public String stub() {
        List<String> kept = new ArrayList<>();
        walk(kept::add, (region, marker) -> kept.addAll(invitation(region, marker)), (region, line) -> {
            if (region == Region.BLANKS) {
                kept.add(NUMBER.matcher(line).replaceAll(SolvedClass::blank));
            }
        });
        return withoutPackage(kept);
    }

    /** As wide as the number where there is room for it, so that columns stay columns. */
    private static String blank(MatchResult number) {
        int room = number.group().length() - BLANK.length();
        return " ".repeat(Math.max(room, Math.min(1, number.group(1).length()))) + BLANK;
    }

    private List<String> invitation(Region region, String marker) {
        String indentation = marker.substring(0, marker.indexOf(marker.strip()));
        return switch (region) {
            case SOLUTION ->
                List.of(
                        indentation + "// YOUR CODE HERE",
                        indentation + "throw new UnsupportedOperationException(\"" + exercise.notAttemptedMessage()
                                + "\");");
            case BLANKS -> List.of(indentation + "// YOUR CODE HERE: a number in the place of each " + BLANK);
        };
    }

    private void walk(
            Consumer<String> outside, BiConsumer<Region, String> beginMarker, BiConsumer<Region, String> inside) {
        Region open = null;
        int begun = 0;
        boolean any = false;
        for (int number = 1; number <= lines.size(); number++) {
            String line = lines.get(number - 1);
            Optional<Region> begins = marked(line, Region::begin);
            Optional<Region> ends = marked(line, Region::end);
            if (begins.isPresent()) {
                if (open != null) {
                    throw problem(
                            number,
                            begins.get().begin() + " inside the region that began at line " + begun
                                    + "; end that first.");
                }
                open = begins.get();
                begun = number;
                any = true;
                beginMarker.accept(open, line);
            } else if (ends.isPresent()) {
                if (open != ends.get()) {
                    throw problem(
                            number,
                            ends.get().end() + " without a " + ends.get().begin() + " before it.");
                }
                open = null;
            } else if (open != null) {
                inside.accept(open, line);
            } else {
                outside.accept(line);
            }
        }
        if (open != null) {
            throw problem(begun, open.begin() + " has no " + open.end() + " after it.");
        }
        if (!any) {
            throw problem(
                    lines.size(),
                    "no // BEGIN SOLUTION … // END SOLUTION region; put one around what the student is to write.");
        }
    }

    private static Optional<Region> marked(String line, Function<Region, String> marker) {
        return Arrays.stream(Region.values())
                .filter(region -> line.contains("// " + marker.apply(region)))
                .findFirst();
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
