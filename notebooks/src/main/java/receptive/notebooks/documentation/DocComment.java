package receptive.notebooks.documentation;

import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A Javadoc comment as plain text, as a pager of a notebook shows it. */
final class DocComment {

    /** An inline tag: its name, and what it holds with at most two levels of braces. */
    private static final Pattern INLINE =
            Pattern.compile("\\{@(\\w+)\\s*((?:[^{}]|\\{(?:[^{}]|\\{[^{}]*})*})*)}", Pattern.DOTALL);

    private static final Pattern BLOCK = Pattern.compile("(?m)^ ?@(param +(\\S+)|\\w+) *");
    private static final Pattern ENTITY = Pattern.compile("&(#?\\w+);");
    private static final Map<String, String> ENTITIES =
            Map.of("lt", "<", "gt", ">", "amp", "&", "quot", "\"", "nbsp", " ", "times", "×", "#64", "@", "ldquo", "“");
    private static final Map<String, String> BLOCKS =
            Map.of("return", "returns ", "throws", "throws ", "exception", "throws ", "see", "see ", "since", "since ");

    /** Stands for a {@code <} of code until all elements of HTML are gone. */
    private static final char LESS = '\uE000';

    private DocComment() {}

    static String plain(String comment) {
        String text = comment.lines()
                .map(line -> line.startsWith(" ") ? line.substring(1) : line)
                .reduce("", (before, line) -> before + line + "\n");
        text = INLINE.matcher(text).replaceAll(tag -> Matcher.quoteReplacement(inline(tag)));
        text = BLOCK.matcher(text).replaceFirst(tag -> Matcher.quoteReplacement("\n" + tag.group()));
        text = BLOCK.matcher(text).replaceAll(tag -> Matcher.quoteReplacement(block(tag)));
        text = text.replaceAll("(?i)</?(p|pre|ul|ol|dl|table|blockquote|h\\d)\\b[^>]*>\\n?", "\n")
                .replaceAll("(?i)\\s*<(li|dt|dd)\\b[^>]*>\\s*", "\n- ")
                .replaceAll("</?\\w[^>]*>", "");
        text = ENTITY.matcher(text)
                .replaceAll(entity -> Matcher.quoteReplacement(ENTITIES.getOrDefault(entity.group(1), entity.group())));
        return text.replace(LESS, '<').replaceAll("\\n{3,}", "\n\n").strip();
    }

    private static String inline(MatchResult tag) {
        String inside = tag.group(2);
        return switch (tag.group(1)) {
            case "link", "linkplain" -> {
                String[] words = inside.strip().split("\\s+(?![^(]*\\))", 2);
                yield words.length == 2
                        ? words[1]
                        : words[0].replaceFirst("^#", "").replace('#', '.');
            }
            case "inheritDoc", "docRoot" -> "";
            default -> inside.replace('<', LESS);
        };
    }

    private static String block(MatchResult tag) {
        String parameter = tag.group(2);
        return "  " + (parameter == null ? BLOCKS.getOrDefault(tag.group(1), tag.group(1) + " ") : parameter + ": ");
    }
}
