package receptive.notebooks;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;

/**
 * What nbgrader is told of a cell (schema version 3).
 *
 * @param grade whether the cell gives points
 * @param solution whether the student is to write in it
 * @param locked whether the student is to leave it alone
 * @param task whether it is a task graded by hand
 * @param gradeId unique in the notebook: letters, digits, hyphens, underscores
 * @param points what it gives; 0 unless {@code grade}
 * @param checksum fingerprint of the cell as it was handed out, if there is one
 */
public record NbgraderCell(
        boolean grade,
        boolean solution,
        boolean locked,
        boolean task,
        String gradeId,
        double points,
        Optional<String> checksum) {

    /** The cell in which a student writes the answer to an exercise. */
    public static NbgraderCell solution(String exercise) {
        return new NbgraderCell(false, true, false, false, exercise, 0, Optional.empty());
    }

    /** The cell that checks the answer to an exercise and gives its points. */
    public static NbgraderCell check(String exercise, double points) {
        return new NbgraderCell(true, false, true, false, exercise + "-check", points, Optional.empty());
    }

    /** The same, remembering how the cell was handed out. */
    public NbgraderCell handedOut(Cell.Type type, String source) {
        return new NbgraderCell(grade, solution, locked, task, gradeId, points, Optional.of(checksumOf(type, source)));
    }

    /** nbgrader's fingerprint of a cell with this text and these metadata: 32 hexadecimal digits. */
    public String checksumOf(Cell.Type type, String source) {
        // As nbgrader reads it: whoever may write in a cell finds it unlocked, and a graded cell is locked.
        boolean effectivelyLocked = !solution && (grade || locked);
        String text = source
                + type.text()
                + python(grade)
                + python(solution)
                + python(effectivelyLocked)
                + gradeId
                + (grade ? Double.toString(points) : "");
        try {
            MessageDigest md5 = MessageDigest.getInstance("MD5");
            return HexFormat.of().formatHex(md5.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every JDK has MD5.", impossible);
        }
    }

    private static String python(boolean value) {
        return value ? "True" : "False";
    }
}
