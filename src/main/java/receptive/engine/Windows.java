package receptive.engine;

import java.util.Arrays;
import receptive.model.AvgPool2d;
import receptive.model.Conv2d;
import receptive.model.MaxPool2d;
import receptive.model.MinPool2d;
import receptive.model.Padding;
import receptive.model.PerAxis;
import receptive.model.Shape;
import receptive.model.SparseConv2d;
import receptive.model.TrainableSubsample;

/**
 * How a window moves over one plane: the geometry that convolution and pooling share. Position {@code [i, j]} of the
 * window gives pixel {@code [i, j]} of the output.
 */
record Windows(Axis rows, Axis columns) {

    /** Unfolded pixels that stay in a core's own cache while all filters pass over them. */
    private static final int BAND_ELEMENTS = 1 << 16;

    private static final PerAxis ONE = PerAxis.of(1);

    static Windows of(Conv2d layer, int height, int width) {
        PerAxis kernel = new PerAxis(layer.kernelHeight(), layer.kernelWidth());
        return of("kernel", height, width, kernel, layer.stride(), layer.padding(), layer.dilation(), false, true);
    }

    static Windows of(SparseConv2d layer, int height, int width) {
        PerAxis kernel = new PerAxis(layer.kernelHeight(), layer.kernelWidth());
        return of("kernel", height, width, kernel, layer.stride(), layer.padding(), ONE, false, true);
    }

    static Windows of(MaxPool2d layer, int height, int width) {
        return of("window", height, width, layer.size(), layer.stride(), layer.padding(), ONE, layer.ceil(), true);
    }

    static Windows of(MinPool2d layer, int height, int width) {
        return of("window", height, width, layer.size(), layer.stride(), layer.padding(), ONE, layer.ceil(), true);
    }

    static Windows of(AvgPool2d layer, int height, int width) {
        return of("window", height, width, layer.size(), layer.stride(), layer.padding(), ONE, layer.ceil(), true);
    }

    static Windows of(TrainableSubsample layer, int height, int width) {
        return of("window", height, width, layer.size(), layer.stride(), Padding.NONE, ONE, false, false);
    }

    private static Windows of(
            String noun,
            int height,
            int width,
            PerAxis kernel,
            PerAxis stride,
            Padding padding,
            PerAxis dilation,
            boolean ceil,
            boolean paddable) {
        long paddedHeight = Axis.padded(height, padding.top(), padding.bottom());
        long paddedWidth = Axis.padded(width, padding.left(), padding.right());
        if (Math.max(paddedHeight, paddedWidth) > Integer.MAX_VALUE) {
            throw new IllegalArgumentException("The padded input (" + paddedHeight + "x" + paddedWidth
                    + ") is larger than an array can index. Use a smaller padding than " + padding + ".");
        }
        long spanHeight = Axis.span(kernel.height(), dilation.height());
        long spanWidth = Axis.span(kernel.width(), dilation.width());
        if (spanHeight > paddedHeight || spanWidth > paddedWidth) {
            String dilated = dilation.equals(ONE) ? "" : ", dilated to " + spanHeight + "x" + spanWidth;
            String window = "The " + noun + " (" + kernel.height() + "x" + kernel.width() + dilated + ")";
            if (!paddable) {
                throw new IllegalArgumentException(window + " is larger than the input (" + height + "x" + width
                        + "). Use a smaller " + noun + ".");
            }
            long enough = Math.ceilDiv(Math.max(spanHeight - height, spanWidth - width), 2);
            throw new IllegalArgumentException(window + " is larger than the padded input (" + paddedHeight + "x"
                    + paddedWidth + "). Use padding of at least " + enough + " or a smaller " + noun + ".");
        }
        return new Windows(
                Axis.of(
                        height,
                        kernel.height(),
                        stride.height(),
                        padding.top(),
                        padding.bottom(),
                        dilation.height(),
                        ceil),
                Axis.of(
                        width,
                        kernel.width(),
                        stride.width(),
                        padding.left(),
                        padding.right(),
                        dilation.width(),
                        ceil));
    }

    int outHeight() {
        return rows.out();
    }

    int outWidth() {
        return columns.out();
    }

    /** The shape of so many maps. */
    Shape maps(int channels) {
        return Shape.of(channels, outHeight(), outWidth());
    }

    /** Pixels that one window sees, padding included. */
    int taps() {
        long taps = (long) rows.kernel() * columns.kernel();
        if (taps > Tensor.MOST_ELEMENTS) {
            throw new IllegalArgumentException("A window of " + rows.kernel() + "x" + columns.kernel() + " has " + taps
                    + " pixels, more than an array can hold (" + Tensor.MOST_ELEMENTS + ").");
        }
        return (int) taps;
    }

    /** How many output rows to unfold at a time. */
    int bandHeight() {
        return Math.clamp(BAND_ELEMENTS / ((long) taps() * outWidth()), 1, outHeight());
    }

    /** How many output pixels the band has that starts at this row: the last band is often lower. */
    int pixelsOfBand(int firstRow) {
        return Math.min(bandHeight(), outHeight() - firstRow) * outWidth();
    }

    /** An array for one unfolded band. */
    float[] band() {
        return Tensor.zeros(Shape.of(taps(), bandHeight(), outWidth())).data();
    }

    /**
     * Lays out what each tap sees (im2col for one channel): row {@code t} of {@code band} holds, for every output pixel
     * of the band that starts at {@code firstRow}, the pixel under tap {@code t}, or {@code fill} where that is padding.
     *
     * @param x holds the plane
     * @param plane where the plane starts
     * @param firstRow first output row
     * @param fill what padding counts as
     * @param band receives {@code taps} rows of {@code pixelsOfBand} pixels
     */
    void unfold(float[] x, int plane, int firstRow, float fill, float[] band) {
        int endRow = Math.min(firstRow + bandHeight(), outHeight());
        int to = 0;
        for (int r = 0; r < rows.kernel(); r++) {
            for (int s = 0; s < columns.kernel(); s++) {
                for (int i = firstRow; i < endRow; i++, to += outWidth()) {
                    int row = rows.pixel(i, r);
                    if (row < 0 || row >= rows.length()) {
                        Arrays.fill(band, to, to + outWidth(), fill);
                    } else {
                        unfoldRow(x, plane + row * columns.length(), columns.pixel(0, s), fill, band, to);
                    }
                }
            }
        }
    }

    /** Copies pixels {@code j · stride + shift} of one row for every output column {@code j}. */
    private void unfoldRow(float[] x, int row, int shift, float fill, float[] band, int to) {
        int stride = columns.stride();
        int first = Math.clamp(Math.ceilDiv(-shift, stride), 0, outWidth());
        int end = Math.clamp(Math.ceilDiv(columns.length() - shift, stride), first, outWidth());
        Arrays.fill(band, to, to + first, fill);
        if (stride > 1) {
            for (int j = first; j < end; j++) {
                band[to + j] = x[row + j * stride + shift];
            }
        } else if (first < end) {
            System.arraycopy(x, row + first + shift, band, to + first, end - first);
        }
        Arrays.fill(band, to + end, to + outWidth(), fill);
    }
}
