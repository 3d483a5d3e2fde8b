package receptive.notebooks.documentation;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Comments in a file: a line with {@code =} and the key, then the lines of the comment, each after a blank.
 *
 * <p>The key of a type or field is its qualified name, that of a method {@code Owner.name(Type,Type)} in simple names, that
 * of a constructor {@code Owner(Type,Type)}.
 */
final class Comments {

    private Comments() {}

    static String write(Map<String, String> comments) {
        return comments.entrySet().stream()
                .map(entry -> "=" + entry.getKey() + "\n"
                        + entry.getValue()
                                .strip()
                                .lines()
                                .map(line -> " " + line + "\n")
                                .collect(Collectors.joining()))
                .collect(Collectors.joining());
    }

    static Map<String, String> read(String text) {
        Map<String, String> comments = new LinkedHashMap<>();
        String key = "";
        for (String line : text.lines().toList()) {
            if (line.startsWith("=")) {
                key = line.substring(1);
            } else {
                comments.merge(key, line.substring(1), (before, more) -> before + "\n" + more);
            }
        }
        return comments;
    }
}
