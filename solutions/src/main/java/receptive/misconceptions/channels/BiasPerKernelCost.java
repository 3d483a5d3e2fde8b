package receptive.misconceptions.channels;

import receptive.exercises.channels.ConvCost;
import receptive.misconceptions.Misconception;

/** Counts a bias for each kernel. */
@Misconception("bias-per-channel")
public final class BiasPerKernelCost implements ConvCost {

    @Override
    public long parameters(int kh, int kw, int inChannels, int outChannels, boolean bias, int groups) {
        check(kh, kw, inChannels, outChannels, groups);
        return ((long) kh * kw + (bias ? 1 : 0)) * (inChannels / groups) * outChannels;
    }

    @Override
    public long macs(int kh, int kw, int inChannels, int outChannels, int outHeight, int outWidth, int groups) {
        check(kh, kw, inChannels, outChannels, groups);
        if (outHeight < 1 || outWidth < 1) {
            throw new IllegalArgumentException("result of " + outHeight + "x" + outWidth);
        }
        return (long) kh * kw * (inChannels / groups) * outChannels * outHeight * outWidth;
    }

    private static void check(int kh, int kw, int in, int out, int groups) {
        if (Math.min(Math.min(kh, kw), Math.min(Math.min(in, out), groups)) < 1
                || in % groups != 0
                || out % groups != 0) {
            throw new IllegalArgumentException(kh + "x" + kw + ", " + in + " to " + out + " in " + groups + " groups");
        }
    }
}
