package receptive.pictures;

import java.util.Locale;

/** Collects the elements of one SVG drawing; coordinates in pixels, text escaped, colours left to the page around. */
final class Svg {

    /** A line between things. */
    static final String LINE = "stroke=\"#8a8f98\" stroke-width=\"1.2\" fill=\"none\"";

    private final StringBuilder body = new StringBuilder();

    /** What a shape looks like: SVG attributes. */
    Svg rectangle(double x, double y, double width, double height, String look) {
        body.append("<rect x=\"").append(at(x)).append("\" y=\"").append(at(y));
        body.append("\" width=\"").append(at(width)).append("\" height=\"").append(at(height));
        body.append("\" ").append(look).append("/>");
        return this;
    }

    /** A path; {@code d} as SVG has it. */
    Svg path(String d, String look) {
        body.append("<path d=\"").append(d).append("\" ").append(look).append("/>");
        return this;
    }

    /** A circle. */
    Svg circle(double x, double y, double radius, String look) {
        body.append("<circle cx=\"").append(at(x)).append("\" cy=\"").append(at(y));
        body.append("\" r=\"").append(at(radius)).append("\" ").append(look).append("/>");
        return this;
    }

    /** Text whose base line's middle is at {@code (x, y)}. */
    Svg centred(double x, double y, double size, String text, String look) {
        return text(x, y, size, text, "text-anchor=\"middle\" " + look);
    }

    /** Text whose base line begins at {@code (x, y)}. */
    Svg text(double x, double y, double size, String text, String look) {
        if (!text.isEmpty()) {
            body.append("<text x=\"").append(at(x)).append("\" y=\"").append(at(y));
            body.append("\" font-size=\"")
                    .append(at(size))
                    .append("\" ")
                    .append(look)
                    .append('>');
            body.append(Html.escape(text)).append("</text>");
        }
        return this;
    }

    /** A straight line with an arrow's head at its end, to the right, left, down or up. */
    Svg arrow(double fromX, double fromY, double toX, double toY) {
        double length = Math.hypot(toX - fromX, toY - fromY);
        double dx = (toX - fromX) / length;
        double dy = (toY - fromY) / length;
        double baseX = toX - 6 * dx;
        double baseY = toY - 6 * dy;
        path("M" + point(fromX, fromY) + "L" + point(baseX, baseY), LINE);
        return path(
                "M" + point(toX, toY) + "L" + point(baseX - 3.5 * dy, baseY + 3.5 * dx) + "L"
                        + point(baseX + 3.5 * dy, baseY - 3.5 * dx) + "Z",
                "fill=\"#8a8f98\"");
    }

    /** Puts what {@code group} draws at {@code (x, y)}. */
    Svg group(double x, double y, Svg group) {
        body.append("<g transform=\"translate(")
                .append(at(x))
                .append(' ')
                .append(at(y))
                .append(")\">");
        body.append(group.body).append("</g>");
        return this;
    }

    static String point(double x, double y) {
        return at(x) + " " + at(y);
    }

    /** The drawing as one element. */
    String element(String title, double width, double height) {
        return "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 " + at(width) + " " + at(height) + "\" width=\""
                + at(width) + "\" height=\"" + at(height)
                + "\" role=\"img\" fill=\"currentColor\" font-family=\"system-ui, sans-serif\""
                + " style=\"font-variant-numeric:tabular-nums\"><title>" + Html.escape(title) + "</title>" + body
                + "</svg>";
    }

    /** A coordinate with at most two decimals. */
    static String at(double value) {
        String text = String.format(Locale.ROOT, "%.2f", value);
        return text.replaceFirst("\\.?0+$", "").replaceFirst("^-0$", "0");
    }

    /** How wide a text is, about: system fonts differ. */
    static double width(String text, double size) {
        return text.length() * size * 0.57;
    }

    /** How wide a text in heavy letters is, about. */
    static double boldWidth(String text, double size) {
        return text.length() * size * 0.63;
    }
}
