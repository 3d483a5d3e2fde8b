package receptive.pictures;

import java.nio.file.Path;
import receptive.engine.Operations;
import receptive.engine.Tensor;
import receptive.model.AvgPool2d;
import receptive.model.Conv2d;
import receptive.model.MaxPool2d;
import receptive.model.MinPool2d;
import receptive.model.Padding;
import receptive.model.PerAxis;
import receptive.model.Shape;

/**
 * A convolution or pooling as its window moves over a small image: what it sees, what is multiplied, what comes out.
 *
 * <p>As the value of a cell it is a page to step through with buttons, a slider or keys; without scripts, its last step.
 *
 * <pre>{@code
 * SlidingWindow.of(x, w, null, Conv2d.of(1, 1, 3).withStride(2).withPadding(1))
 * SlidingWindow.of(x, MaxPool2d.of(2, 2)).step(0, 1, 2)      // the window of output [0, 1, 2], for print
 * }</pre>
 */
public final class SlidingWindow implements Displayable {

    /** More squares than this nobody can read, and a browser draws them slowly. */
    private static final int MOST_SQUARES = 4096;

    /** What is done with the values under the window. */
    enum Kind {
        SUM("0"),
        LARGEST("−∞"),
        SMALLEST("∞"),
        MEAN("0"),
        MEAN_OF_IMAGE("");

        /** What a padded pixel counts as; empty for nothing. */
        final String fill;

        Kind(String fill) {
            this.fill = fill;
        }

        boolean sums() {
            return this == SUM;
        }

        /** Whether the result is one of the values. */
        boolean chooses() {
            return this == LARGEST || this == SMALLEST;
        }

        /** The name that the script knows it by. */
        String json() {
            return switch (this) {
                case SUM -> "sum";
                case LARGEST -> "largest";
                case SMALLEST -> "smallest";
                case MEAN, MEAN_OF_IMAGE -> "mean";
            };
        }
    }

    final String title;
    final Kind kind;
    final Tensor x;
    final Tensor weight;
    final float[] bias;
    final int groups;
    final Tensor y;
    final Sweep vertical;
    final Sweep horizontal;

    private SlidingWindow(
            String title, Kind kind, Tensor x, Tensor weight, float[] bias, int groups, Tensor y, Sweep v, Sweep h) {
        this.title = title;
        this.kind = kind;
        this.x = x;
        this.weight = weight;
        this.bias = bias;
        this.groups = groups;
        this.y = y;
        this.vertical = v;
        this.horizontal = h;
        refuseTooLarge();
        NotebookKernel.tell();
    }

    /**
     * A convolution of one image.
     *
     * @param x {@code [1, inChannels, H, W]}
     * @param weight {@code [outChannels, inChannels / groups, kernelHeight, kernelWidth]}
     * @param bias {@code outChannels} numbers, or null for none
     * @param layer the settings
     * @throws IllegalArgumentException if the shapes do not fit, or there is more to show than can be read
     */
    public static SlidingWindow of(Tensor x, Tensor weight, float[] bias, Conv2d layer) {
        Tensor y = Operations.conv2d(one(x), weight, bias, layer);
        PerAxis kernel = new PerAxis(layer.kernelHeight(), layer.kernelWidth());
        String title = title("Convolution", kernel, layer.stride(), layer.padding())
                + (layer.dilation().equals(PerAxis.of(1)) ? "" : ", dilation " + layer.dilation())
                + (layer.groups() == 1 ? "" : ", " + layer.groups() + " groups");
        return new SlidingWindow(
                title,
                Kind.SUM,
                x,
                weight,
                bias,
                layer.groups(),
                y,
                rows(x, y, kernel, layer.stride(), layer.padding(), layer.dilation(), false),
                columns(x, y, kernel, layer.stride(), layer.padding(), layer.dilation(), false));
    }

    /**
     * Max pooling of one image.
     *
     * @param x {@code [1, C, H, W]}
     * @param layer the settings
     * @throws IllegalArgumentException if the shapes do not fit, or there is more to show than can be read
     */
    public static SlidingWindow of(Tensor x, MaxPool2d layer) {
        return pooling(
                title("Max pooling", layer.size(), layer.stride(), layer.padding()),
                Kind.LARGEST,
                x,
                Operations.maxPool2d(one(x), layer),
                layer.size(),
                layer.stride(),
                layer.padding(),
                layer.ceil());
    }

    /**
     * Min pooling of one image.
     *
     * @param x {@code [1, C, H, W]}
     * @param layer the settings
     * @throws IllegalArgumentException if the shapes do not fit, or there is more to show than can be read
     */
    public static SlidingWindow of(Tensor x, MinPool2d layer) {
        return pooling(
                title("Min pooling", layer.size(), layer.stride(), layer.padding()),
                Kind.SMALLEST,
                x,
                Operations.minPool2d(one(x), layer),
                layer.size(),
                layer.stride(),
                layer.padding(),
                layer.ceil());
    }

    /**
     * Average pooling of one image.
     *
     * @param x {@code [1, C, H, W]}
     * @param layer the settings
     * @throws IllegalArgumentException if the shapes do not fit, or there is more to show than can be read
     */
    public static SlidingWindow of(Tensor x, AvgPool2d layer) {
        return pooling(
                title("Average pooling", layer.size(), layer.stride(), layer.padding()),
                layer.countPadding() ? Kind.MEAN : Kind.MEAN_OF_IMAGE,
                x,
                Operations.avgPool2d(one(x), layer),
                layer.size(),
                layer.stride(),
                layer.padding(),
                layer.ceil());
    }

    private static SlidingWindow pooling(
            String title, Kind kind, Tensor x, Tensor y, PerAxis size, PerAxis stride, Padding padding, boolean ceil) {
        PerAxis dense = PerAxis.of(1);
        return new SlidingWindow(
                title,
                kind,
                x,
                null,
                null,
                1,
                y,
                rows(x, y, size, stride, padding, dense, ceil),
                columns(x, y, size, stride, padding, dense, ceil));
    }

    private static Tensor one(Tensor x) {
        if (x.shape().rank() == 4 && x.shape().size(0) != 1) {
            throw new IllegalArgumentException(
                    "A sliding window shows one image, [1, C, H, W], but got " + x.shape() + ".");
        }
        return x;
    }

    private static Sweep rows(
            Tensor x, Tensor y, PerAxis kernel, PerAxis stride, Padding padding, PerAxis dilation, boolean ceil) {
        return new Sweep(
                x.shape().size(2),
                kernel.height(),
                stride.height(),
                padding.top(),
                padding.bottom(),
                dilation.height(),
                ceil,
                y.shape().size(2));
    }

    private static Sweep columns(
            Tensor x, Tensor y, PerAxis kernel, PerAxis stride, Padding padding, PerAxis dilation, boolean ceil) {
        return new Sweep(
                x.shape().size(3),
                kernel.width(),
                stride.width(),
                padding.left(),
                padding.right(),
                dilation.width(),
                ceil,
                y.shape().size(3));
    }

    private static String title(String operation, PerAxis size, PerAxis stride, Padding padding) {
        return operation + " " + size.height() + "×" + size.width() + ", stride " + stride
                + (padding.isNone() ? "" : ", padding " + padding);
    }

    private void refuseTooLarge() {
        int channels = kind.sums() ? weight.shape().size(1) : 1;
        long squares = (long) channels
                        * ((long) vertical.drawn() * horizontal.drawn() + 2L * vertical.kernel() * horizontal.kernel())
                + (long) vertical.out() * horizontal.out();
        if (squares > MOST_SQUARES || y.data().length > 4L * MOST_SQUARES || x.data().length > 4L * MOST_SQUARES) {
            throw new IllegalArgumentException("A sliding window of " + x.shape() + " to " + y.shape() + " has "
                    + squares + " squares to draw; up to " + MOST_SQUARES
                    + " can be read. Cut out a smaller image or take fewer channels.");
        }
    }

    /** The channels of the input that output map {@code map} sees, in order. */
    int[] channels(int map) {
        if (!kind.sums()) {
            return new int[] {map};
        }
        int each = weight.shape().size(1);
        int first = map / (y.shape().size(1) / groups) * each;
        int[] channels = new int[each];
        for (int c = 0; c < each; c++) {
            channels[c] = first + c;
        }
        return channels;
    }

    /**
     * One step, drawn: the window of one number of the output, and the output as far as it is known by then.
     *
     * @param map the filter, or the channel of a pooling
     * @param row the row of the output
     * @param column the column of the output
     * @throws IllegalArgumentException if there is no such number
     */
    public Drawing step(int map, int row, int column) {
        Shape shape = y.shape();
        if (map < 0
                || map >= shape.size(1)
                || row < 0
                || row >= shape.size(2)
                || column < 0
                || column >= shape.size(3)) {
            throw new IllegalArgumentException("The output has the shape " + shape + ", so there is no step for [" + map
                    + ", " + row + ", " + column + "].");
        }
        return new WindowStep(this, map, row, column).draw();
    }

    /** The step after which the first map is finished. */
    Drawing lastStep() {
        return step(0, vertical.out() - 1, horizontal.out() - 1);
    }

    @Override
    public String toHtml() {
        return new WindowPage(this).fragment();
    }

    /** Writes a page that needs nothing from elsewhere; {@code .html}. */
    @Override
    public void saveTo(Path file) {
        new Html(title, toHtml(), toString()).saveTo(file);
    }

    /** What it shows, and where to see it. */
    @Override
    public String toString() {
        return title + ": " + x.shape() + " to " + y.shape()
                + ". To step through it, save it with saveTo(Path.of(\"window.html\")) and open that in a browser.";
    }
}
