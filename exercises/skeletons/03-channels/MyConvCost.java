import receptive.exercises.channels.ConvCost;

/** The numbers that a convolution layer trains, and the multiplications that it takes. */
public class MyConvCost implements ConvCost {

    @Override
    public long parameters(int kh, int kw, int inChannels, int outChannels, boolean bias, int groups) {
        // YOUR CODE HERE
        throw new UnsupportedOperationException("conv-cost: not attempted yet");
    }

    @Override
    public long macs(int kh, int kw, int inChannels, int outChannels, int outHeight, int outWidth, int groups) {
        // YOUR CODE HERE
        throw new UnsupportedOperationException("conv-cost: not attempted yet");
    }

    /** The weights of one filter. */
    private static long weights(int kh, int kw, int inChannels, int outChannels, int groups) {
        // YOUR CODE HERE
        throw new UnsupportedOperationException("conv-cost: not attempted yet");
    }
}
