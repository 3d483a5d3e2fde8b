package receptive.solutions.channels;

import receptive.exercises.channels.ConvCost;

/** The numbers that a convolution layer trains, and the multiplications that it takes. */
public class MyConvCost implements ConvCost {

    @Override
    public long parameters(int kh, int kw, int inChannels, int outChannels, boolean bias, int groups) {
        // BEGIN SOLUTION
        return (weights(kh, kw, inChannels, outChannels, groups) + (bias ? 1 : 0)) * outChannels;
        // END SOLUTION
    }

    @Override
    public long macs(int kh, int kw, int inChannels, int outChannels, int outHeight, int outWidth, int groups) {
        // BEGIN SOLUTION
        if (outHeight < 1 || outWidth < 1) {
            throw new IllegalArgumentException(
                    "The result has at least 1 row and 1 column but got " + outHeight + "x" + outWidth + ".");
        }
        return weights(kh, kw, inChannels, outChannels, groups) * outChannels * outHeight * outWidth;
        // END SOLUTION
    }

    /** The weights of one filter. */
    private static long weights(int kh, int kw, int inChannels, int outChannels, int groups) {
        // BEGIN SOLUTION
        if (kh < 1 || kw < 1 || inChannels < 1 || outChannels < 1 || groups < 1) {
            throw new IllegalArgumentException("Sizes, channels and groups are at least 1 but got a kernel of " + kh
                    + "x" + kw + ", " + inChannels + " channels, " + outChannels + " filters and " + groups
                    + " groups.");
        }
        if (inChannels % groups != 0 || outChannels % groups != 0) {
            throw new IllegalArgumentException(
                    groups + " groups do not divide both " + inChannels + " channels and " + outChannels + " filters.");
        }
        return (long) kh * kw * (inChannels / groups);
        // END SOLUTION
    }
}
