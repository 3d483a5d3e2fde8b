package receptive.notebooks.kernel;

import io.github.spencerpark.jupyter.kernel.display.DisplayData;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Array;
import java.lang.reflect.Method;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;

/**
 * How a value of a cell is shown: as HTML if it has a public {@code String toHtml()}, else as a picture if it is one or is
 * the text of an SVG, else as a table if it is one, and as text in any case.
 */
final class Values {

    private static final int LONGEST = 50_000;
    private static final Pattern SVG = Pattern.compile("\\s*(<\\?xml[^>]*>\\s*)?<svg\\b.*</svg>\\s*", Pattern.DOTALL);

    private Values() {}

    /** Runs the value's own methods, so it may throw whatever they throw. */
    static DisplayData display(Object value) throws ReflectiveOperationException {
        DisplayData display = new DisplayData(text(value));
        Optional<String> html = html(value);
        if (html.isPresent()) {
            display.putHTML(html.get());
        } else if (value instanceof BufferedImage image) {
            display.putData("image/png", png(image));
        } else if (value instanceof String text && SVG.matcher(text).matches()) {
            display.putSVG(text);
        }
        return display;
    }

    private static Optional<String> html(Object value) throws ReflectiveOperationException {
        for (Method method : value.getClass().getMethods()) {
            if (method.getName().equals("toHtml")
                    && method.getParameterCount() == 0
                    && method.getReturnType() == String.class
                    && method.trySetAccessible()
                    && method.invoke(value) instanceof String html) {
                return Optional.of(html);
            }
        }
        return Tables.html(value);
    }

    private static String png(BufferedImage image) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", bytes);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return Base64.getEncoder().encodeToString(bytes.toByteArray());
    }

    /** The text of a value; an array is written out, each row of a matrix on a line of its own. */
    static String text(Object value) {
        if (value == null || !value.getClass().isArray()) {
            String text = String.valueOf(value);
            return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…";
        }
        StringBuilder text = new StringBuilder();
        append(text, value, 0);
        return text.toString();
    }

    private static void append(StringBuilder text, Object array, int depth) {
        boolean rows = array.getClass().getComponentType().isArray();
        text.append('[');
        for (int i = 0; i < Array.getLength(array); i++) {
            if (i > 0) {
                text.append(rows ? ",\n" + " ".repeat(depth + 1) : ", ");
            }
            if (text.length() > LONGEST) {
                text.append('…');
                break;
            }
            Object element = Array.get(array, i);
            if (element != null && element.getClass().isArray() && element != array) {
                append(text, element, depth + 1);
            } else {
                text.append(element);
            }
        }
        text.append(']');
    }
}
