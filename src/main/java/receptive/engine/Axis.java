package receptive.engine;

/**
 * How a window moves along one axis of an image.
 *
 * <p>{@code out = floor((length + before + after − span) / stride) + 1} with {@code span = dilation·(kernel − 1) + 1}; with
 * {@code ceil} the quotient is rounded up, unless the last window would start behind the image. Tap {@code r} of the
 * window at {@code i} sees pixel {@code i·stride + r·dilation − before}.
 *
 * @param length pixels of the image
 * @param kernel taps of the window
 * @param stride step of the window
 * @param before padded pixels in front
 * @param after padded pixels behind
 * @param dilation distance between neighbouring taps
 * @param out positions of the window
 */
record Axis(int length, int kernel, int stride, int before, int after, int dilation, int out) {

    static Axis of(int length, int kernel, int stride, int before, int after, int dilation, boolean ceil) {
        long room = padded(length, before, after) - span(kernel, dilation);
        long steps = ceil ? Math.ceilDiv(room, (long) stride) : room / stride;
        if (ceil && steps * stride >= (long) length + before) {
            steps--;
        }
        return new Axis(length, kernel, stride, before, after, dilation, (int) (steps + 1));
    }

    static long padded(int length, int before, int after) {
        return (long) length + before + after;
    }

    /** Pixels from the first tap to the last, both included. */
    static long span(int kernel, int dilation) {
        return dilation * (kernel - 1L) + 1;
    }

    /** The pixel under a tap; outside the image where that is negative or not below the length. */
    int pixel(int position, int tap) {
        return position * stride + tap * dilation - before;
    }

    /** How many pixels of the image, or of the padded image, the window at this position sees; dilation is 1. */
    int seen(int position, boolean countPadding) {
        int start = pixel(position, 0);
        int first = countPadding ? start : Math.max(start, 0);
        return (int) (Math.min((long) start + kernel, (long) length + (countPadding ? after : 0)) - first);
    }
}
