package receptive.grader.report;

import java.util.function.IntPredicate;

/**
 * Text of unknown origin, made fit to be shown.
 *
 * <p>Control characters become their pictures (escape becomes ␛), characters that reorder or hide text and halves of
 * surrogate pairs become U+FFFD. What is left can neither steer a terminal nor pretend to be other text.
 */
final class SafeText {

    private static final int REPLACEMENT = 0xFFFD;
    private static final int ZERO_WIDTH_NON_JOINER = 0x200C;
    private static final int ZERO_WIDTH_JOINER = 0x200D;

    private SafeText() {}

    /** Text that keeps its line breaks and tabs. */
    static String lines(String text) {
        return clean(text.replace("\r\n", "\n"), c -> c == '\n' || c == '\t');
    }

    /** Text on one line. */
    static String line(String text) {
        return clean(text, c -> false);
    }

    /** Text on one line of a terminal that takes at most so many columns; what is cut shows as three dots. */
    static String line(String text, int columns) {
        // Cut before cleaning: an id may be megabytes long, and no character takes less than one place in the string.
        String line = line(text.length() > 20 * columns ? text.substring(0, 20 * columns) : text);
        if (columns(line) <= columns) {
            return line;
        }
        StringBuilder cut = new StringBuilder();
        int used = 0;
        for (int c : line.codePoints().toArray()) {
            used += columns(c);
            if (used > columns - 3) {
                break;
            }
            cut.appendCodePoint(c);
        }
        return cut.append("...").toString();
    }

    /** How many columns of a terminal a line takes. */
    static int columns(String line) {
        return line.codePoints().map(SafeText::columns).sum();
    }

    private static int columns(int c) {
        return switch (Character.getType(c)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> 0;
            default -> wide(c) ? 2 : 1;
        };
    }

    private static boolean wide(int c) {
        return switch (Character.UnicodeScript.of(c)) {
            case HAN, HANGUL, HIRAGANA, KATAKANA -> true;
            default -> Character.isEmojiPresentation(c) || c >= 0xFF01 && c <= 0xFF60;
        };
    }

    private static String clean(String text, IntPredicate kept) {
        StringBuilder clean = new StringBuilder(text.length());
        text.codePoints().map(c -> kept.test(c) ? c : shown(c)).forEach(clean::appendCodePoint);
        return clean.toString();
    }

    private static int shown(int c) {
        if (c < ' ') {
            return 0x2400 + c;
        }
        if (c == 0x7F) {
            return 0x2421;
        }
        if (c == ZERO_WIDTH_JOINER || c == ZERO_WIDTH_NON_JOINER) {
            return c;
        }
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.UNASSIGNED -> REPLACEMENT;
            default -> c;
        };
    }
}
