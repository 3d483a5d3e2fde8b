package receptive.pictures;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.StringJoiner;
import receptive.engine.Tensor;
import receptive.model.Shape;

/**
 * A {@link SlidingWindow} as a page to step through.
 *
 * @param window what it shows
 */
record WindowPage(SlidingWindow window) {

    /**
     * The page as a fragment: the drawing of the last step, which the script replaces, and the numbers, the style and the
     * script themselves. No element has an id, so that several fit into one page.
     */
    String fragment() {
        return "<div class=\"receptive-window\" data-window=\"" + Html.escape(json()) + "\">"
                + window.lastStep().toHtml() + "</div>\n<style>\n" + resource("sliding-window.css")
                + "</style>\n<script>\n"
                + resource("sliding-window.js") + "</script>";
    }

    private String json() {
        return "{\"title\":\"" + window.title + "\",\"kind\":\"" + window.kind.json() + "\",\"fill\":\""
                + window.kind.fill
                + "\",\"formulas\":["
                + "\"Height of the output: " + window.vertical.formula() + "\",\"Width of the output: "
                + window.horizontal.formula()
                + "\"],\"groups\":" + window.groups + ",\"vertical\":" + window.vertical.json() + ",\"horizontal\":"
                + window.horizontal.json()
                + ",\"x\":" + numbers(window.x, 1) + ",\"w\":"
                + (window.weight == null ? "null" : numbers(window.weight, 0)) + ",\"bias\":"
                + (window.bias == null ? "null" : numbers(Tensor.of(Shape.of(window.bias.length), window.bias), 0))
                + ",\"y\":"
                + numbers(window.y, 1)
                + "}";
    }

    /** The numbers in nested brackets, without the outermost axes; NaN is null, infinities are too large for a number. */
    private static String numbers(Tensor tensor, int axis) {
        return numbers(tensor, axis, 0, tensor.data().length);
    }

    private static String numbers(Tensor tensor, int axis, int from, int to) {
        if (axis == tensor.shape().rank()) {
            float value = tensor.data()[from];
            if (Float.isNaN(value)) {
                return "null";
            }
            String text = Float.isInfinite(value) ? value < 0 ? "-1e999" : "1e999" : String.valueOf(value);
            return text.endsWith(".0") ? text.substring(0, text.length() - 2) : text;
        }
        StringJoiner list = new StringJoiner(",", "[", "]");
        int size = tensor.shape().size(axis);
        int length = (to - from) / size;
        for (int i = 0; i < size; i++) {
            list.add(numbers(tensor, axis + 1, from + i * length, from + (i + 1) * length));
        }
        return list.toString();
    }

    private static String resource(String name) {
        try (InputStream in = SlidingWindow.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
