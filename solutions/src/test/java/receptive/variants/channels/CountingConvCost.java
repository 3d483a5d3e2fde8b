package receptive.variants.channels;

import receptive.exercises.channels.ConvCost;

/** Adds up filter by filter, refusing with a subclass of what is asked for. */
final class CountingConvCost implements ConvCost {
    @Override
    public long parameters(int kh, int kw, int inChannels, int outChannels, boolean bias, int groups) {
        refuse(kh, kw, inChannels, outChannels, groups);
        long kernel = Math.multiplyFull(kh, kw);
        long total = 0;
        for (int filter = 0; filter < outChannels; filter++) {
            for (int channel = 0; channel < inChannels; channel += groups) {
                total += kernel;
            }
            total += bias ? 1 : 0;
        }
        return total;
    }

    @Override
    public long macs(int kh, int kw, int inChannels, int outChannels, int outHeight, int outWidth, int groups) {
        if (Math.min(outHeight, outWidth) <= 0) {
            throw new NumberFormatException("no map of " + outHeight + " x " + outWidth);
        }
        return Math.multiplyFull(outHeight, outWidth) * parameters(kh, kw, inChannels, outChannels, false, groups);
    }

    private static void refuse(int... settings) {
        for (int setting : settings) {
            if (setting <= 0) {
                throw new NumberFormatException("not positive: " + setting);
            }
        }
        int groups = settings[4];
        if (settings[2] / groups * groups != settings[2] || settings[3] / groups * groups != settings[3]) {
            throw new NumberFormatException(groups + " does not divide " + settings[2] + " and " + settings[3]);
        }
    }
}
