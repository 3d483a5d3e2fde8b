package receptive.pictures;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/**
 * A piece of a page, with a title and a text for where HTML cannot be shown.
 *
 * @param title plain text
 * @param fragment HTML for the body of a page
 * @param text plain text
 */
public record Html(String title, String fragment, String text) implements Displayable {

    /** What a page of its own adds to a fragment. */
    private static final String PAGE = """
            <!DOCTYPE html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>%s</title>
            <style>
            :root { color-scheme: light dark; }
            body { margin: 0; padding: clamp(12px, 3vw, 32px); font: 15px/1.5 system-ui, sans-serif;
              color: #1c1f26; background: #fff; }
            @media (prefers-color-scheme: dark) { body { color: #e4e6eb; background: #15171c; } }
            </style>
            </head>
            <body>
            %s
            </body>
            </html>
            """;

    /** Tells the running kernel, if there is one, how to show it. */
    public Html {
        NotebookKernel.tell();
    }

    @Override
    public String toHtml() {
        return fragment;
    }

    /** A page of its own that needs nothing from elsewhere. */
    public String toPage() {
        return PAGE.formatted(escape(title), fragment);
    }

    /**
     * Writes a page of its own.
     *
     * @param file where to, {@code .html}
     */
    @Override
    public void saveTo(Path file) {
        String name = String.valueOf(file.getFileName());
        if (!name.toLowerCase(Locale.ROOT).matches(".*\\.html?")) {
            throw new IllegalArgumentException(
                    "A page is saved to a file that ends in .html but got \"" + name + "\".");
        }
        write(file, toPage());
    }

    static void write(Path file, String content) {
        try {
            Files.writeString(file, content);
        } catch (IOException e) {
            throw new UncheckedIOException("The file \"" + file + "\" cannot be written: " + e.getMessage(), e);
        }
    }

    /** The text for where HTML cannot be shown. */
    @Override
    public String toString() {
        return text;
    }

    /** Text that HTML and XML take for text, in elements and in quoted attributes; what XML has no way to say becomes U+FFFD. */
    static String escape(String text) {
        StringBuilder escaped = new StringBuilder(text.length() + 16);
        text.codePoints().forEach(c -> {
            switch (c) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                case '\'' -> escaped.append("&#39;");
                default -> escaped.appendCodePoint(isCharacter(c) ? c : 0xFFFD);
            }
        });
        return escaped.toString();
    }

    /** The production {@code Char} of XML 1.0, without the C1 controls that it discourages. */
    private static boolean isCharacter(int c) {
        return c == '\t'
                || c == '\n'
                || c >= 0x20 && c < 0x7F
                || c >= 0xA0 && c <= 0xD7FF
                || c >= 0xE000 && c <= 0xFFFD
                || c >= 0x10000;
    }
}
