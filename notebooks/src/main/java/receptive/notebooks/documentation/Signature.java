package receptive.notebooks.documentation;

import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What JShell calls something.
 *
 * @param text to be read
 * @param key under which {@link Comments} knows it
 */
record Signature(String text, String key) {

    private static final Pattern PACKAGES = Pattern.compile("\\b(?:[a-z]\\w*\\.)+(?=[A-Z])");

    /** JShell writes the header of a record wherever it names one: {@code Shape Shape(int n).of(int... sizes)}. */
    static Signature of(String written) {
        String text = written;
        int open = text.indexOf('(');
        while (open >= 0) {
            int close = closing(text, open, '(', ')');
            if (close + 1 < text.length() && ".(".indexOf(text.charAt(close + 1)) >= 0) {
                text = text.substring(0, open) + text.substring(close + 1);
                open = text.indexOf('(');
            } else {
                open = text.indexOf('(', close);
            }
        }
        String key = key(withoutTypeArguments(text).replaceFirst(" throws .*", ""));
        // A type or field is shown with its package, but not what a record is made of.
        int types = key.endsWith(")") ? 0 : text.contains("(") ? text.indexOf('(') : text.length();
        return new Signature(
                text.substring(0, types)
                        + PACKAGES.matcher(text.substring(types)).replaceAll(""),
                key);
    }

    private static String key(String text) {
        int open = text.indexOf('(');
        String named = (open < 0 ? text : text.substring(0, open)).strip();
        String name = named.substring(named.lastIndexOf(' ') + 1);
        // The header of a record that stands alone is no list of parameters.
        if (open < 0 || !named.contains(" ") && name.contains(".")) {
            return name;
        }
        String parameters = text.substring(open + 1, text.lastIndexOf(')'));
        String types = Arrays.stream(parameters.split(","))
                .map(String::strip)
                .filter(parameter -> !parameter.isEmpty())
                .map(parameter -> simple(parameter.substring(0, Math.max(0, parameter.lastIndexOf(' ')))))
                .collect(Collectors.joining(","));
        return lastTwo(name) + "(" + types + ")";
    }

    private static String lastTwo(String name) {
        int last = name.lastIndexOf('.');
        return last < 0 ? name : name.substring(name.lastIndexOf('.', last - 1) + 1);
    }

    private static String simple(String type) {
        String array = type.replaceFirst("^[^\\[.]*(?:\\.\\w+)*", "");
        String name = type.substring(0, type.length() - array.length());
        return name.substring(name.lastIndexOf('.') + 1) + array;
    }

    private static String withoutTypeArguments(String text) {
        StringBuilder kept = new StringBuilder();
        int depth = 0;
        for (char c : text.toCharArray()) {
            depth += c == '<' ? 1 : 0;
            if (depth == 0) {
                kept.append(c);
            }
            depth -= c == '>' ? 1 : 0;
        }
        return kept.toString();
    }

    private static int closing(String text, int open, char opening, char closing) {
        int depth = 0;
        for (int i = open; i < text.length(); i++) {
            depth += text.charAt(i) == opening ? 1 : text.charAt(i) == closing ? -1 : 0;
            if (depth == 0) {
                return i;
            }
        }
        return text.length() - 1;
    }
}
