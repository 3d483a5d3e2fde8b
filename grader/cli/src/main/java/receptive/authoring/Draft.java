package receptive.authoring;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import receptive.exercises.Lesson;
import receptive.grader.UsageProblem;

/**
 * What an author says of an exercise that is yet to be written.
 *
 * @param id lower case with hyphens: {@code max-pool}
 * @param lesson where it is taught
 * @param contract simple name of the interface: {@code MaxPool}
 * @param points what it is worth
 * @param title in English
 * @param titleKo in Korean
 * @param methods the methods of the contract
 * @param mistakes ids of mistakes worth a name: {@code starts-at-zero}
 */
public record Draft(
        String id,
        Lesson lesson,
        String contract,
        int points,
        String title,
        String titleKo,
        List<Signature> methods,
        List<String> mistakes) {

    /** Below this no two fifths are left for visible tests and a point for each hidden one. */
    private static final int LEAST_POINTS = 6;

    private static final int MOST_POINTS = 100;
    private static final int LEAST_MISTAKES = 3;
    private static final String ID = "[a-z][a-z0-9]*(-[a-z0-9]+)*";

    /**
     * Checks what is said.
     *
     * @throws UsageProblem if something of it cannot be
     */
    public Draft {
        requireId("ID", id);
        mistakes.forEach(mistake -> requireId("--mistakes", mistake));
        if (!contract.matches("[A-Z][A-Za-z0-9]*")) {
            throw new UsageProblem(
                    "--contract takes the name of a Java interface, such as MaxPool, but got " + contract + ".");
        }
        if (points < LEAST_POINTS || points > MOST_POINTS) {
            throw new UsageProblem(
                    "--points takes " + LEAST_POINTS + " to " + MOST_POINTS + " points but got " + points + ".");
        }
        if (mistakes.stream().distinct().count() < LEAST_MISTAKES) {
            throw new UsageProblem("--mistakes takes at least " + LEAST_MISTAKES
                    + " different ids of mistakes, such as kernel-flipped,stride-ignored,width-for-height, but got "
                    + String.join(",", mistakes) + ".");
        }
        methods = List.copyOf(methods);
        mistakes = List.copyOf(mistakes);
    }

    private static void requireId(String what, String id) {
        if (!id.matches(ID)) {
            throw new UsageProblem(
                    what + " takes lower-case words joined by hyphens, such as max-pool, but got " + id + ".");
        }
    }

    /** {@code max-pool} as a class would be called: {@code MaxPool}. */
    public static String className(String id) {
        return Arrays.stream(id.split("-"))
                .filter(word -> !word.isEmpty())
                .map(word -> Character.toUpperCase(word.charAt(0)) + word.substring(1))
                .collect(Collectors.joining());
    }

    /** What the visible tests are worth together: two fifths. */
    int visiblePoints() {
        return Math.round(points * 0.4f);
    }
}
