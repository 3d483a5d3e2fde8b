package receptive.pictures;

/**
 * How a window moves along one axis of an image.
 *
 * @param length pixels of the image
 * @param kernel taps of the window
 * @param stride step of the window
 * @param before padded pixels in front
 * @param padded padded pixels behind
 * @param dilation distance between neighbouring taps
 * @param ceil whether a last incomplete step counts
 * @param out positions of the window
 */
record Sweep(int length, int kernel, int stride, int before, int padded, int dilation, boolean ceil, int out) {

    /** Pixels from the first tap to the last, both included. */
    int span() {
        return dilation * (kernel - 1) + 1;
    }

    /** Pixels to draw behind the image: the padding, or more where the last window reaches beyond it. */
    int after() {
        return Math.max(padded, (out - 1) * stride + span() - before - length);
    }

    /** All pixels to draw. */
    int drawn() {
        return before + length + after();
    }

    /** The pixel of the image under a tap; outside the image where that is negative or not below the length. */
    int pixel(int position, int tap) {
        return position * stride + tap * dilation - before;
    }

    /** How the number of positions comes about: {@code ⌊(5 + 1 + 1 − 3) / 2⌋ + 1 = 3}. */
    String formula() {
        String padding = before + padded == 0 ? "" : " + " + before + " + " + padded;
        String open = ceil ? "⌈" : "⌊";
        String close = ceil ? "⌉" : "⌋";
        String sum = open + "(" + length + padding + " − " + span() + ") / " + stride + close + " + 1";
        int room = length + before + padded - span();
        int computed = (ceil ? Math.ceilDiv(room, stride) : room / stride) + 1;
        return computed == out
                ? sum + " = " + out
                : sum + " − 1 = " + out + " (the last window would see padding alone)";
    }

    String json() {
        return "{\"length\":" + length + ",\"kernel\":" + kernel + ",\"stride\":" + stride + ",\"before\":" + before
                + ",\"after\":" + after() + ",\"padded\":" + padded + ",\"dilation\":" + dilation + ",\"out\":" + out
                + "}";
    }
}
