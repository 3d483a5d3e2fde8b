package receptive.grader.report;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Names of files for students, without the extension.
 *
 * <p>An id of at most 80 ASCII letters, digits, dots, hyphens and underscores that does not start with a dot is its own
 * name. In any other id each other character (and a dot at the start) becomes an underscore, the rest is cut at 80
 * characters, and {@code ~} with 20 digits of the id's SHA-256 follows, so that two ids never share a name:
 * {@code ../ada} becomes {@code _._ada~0f3c…}. The same happens to names that Windows reserves, and to ids that differ
 * only in upper and lower case, because reports are carried to file systems that do not tell these apart.
 */
final class FileNames {

    private static final int LONGEST = 80;
    private static final int DIGITS = 20;
    private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9_-][A-Za-z0-9._-]*");
    private static final Pattern RESERVED =
            Pattern.compile("(con|prn|aux|nul|com[0-9]|lpt[0-9])([.].*)?", Pattern.CASE_INSENSITIVE);

    private FileNames() {}

    /**
     * A name for each student.
     *
     * @throws IllegalArgumentException if a student is named twice
     */
    static SortedMap<String, String> of(Collection<String> students) {
        Map<String, Long> alike =
                students.stream().collect(Collectors.groupingBy(FileNames::folded, Collectors.counting()));
        return students.stream()
                .collect(Collectors.toMap(
                        Function.identity(),
                        student -> alike.get(folded(student)) == 1 && isPlain(student) ? student : hashed(student),
                        (one, two) -> {
                            throw new IllegalArgumentException(
                                    "Two reports are of the same student; their file would be " + one + ".");
                        },
                        TreeMap::new));
    }

    private static String folded(String student) {
        return student.toLowerCase(Locale.ROOT);
    }

    private static boolean isPlain(String student) {
        return student.length() <= LONGEST
                && PLAIN.matcher(student).matches()
                && !RESERVED.matcher(student).matches();
    }

    private static String hashed(String student) {
        String start = student.length() > LONGEST ? student.substring(0, LONGEST) : student;
        String readable = start.replaceAll("[^A-Za-z0-9._-]", "_").replaceFirst("^[.]", "_");
        return readable + "~" + sha256(student).substring(0, DIGITS);
    }

    private static String sha256(String text) {
        try {
            // UTF-16, because in UTF-8 all halves of surrogate pairs would be the same question mark.
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(utf16(text));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }

    private static byte[] utf16(String text) {
        byte[] bytes = new byte[2 * text.length()];
        for (int i = 0; i < text.length(); i++) {
            bytes[2 * i] = (byte) (text.charAt(i) >> 8);
            bytes[2 * i + 1] = (byte) text.charAt(i);
        }
        return bytes;
    }
}
