package receptive.exercises.channels;

/** Exercise {@code conv-cost}: what a convolution layer trains and what it computes. Counts fit into a {@code long}. */
public interface ConvCost {

    /**
     * The numbers that the layer trains: {@code (kh·kw·inChannels/groups + 1)·outChannels}, without the {@code + 1} if there
     * are no biases.
     *
     * @param kh rows of a kernel
     * @param kw columns of a kernel
     * @param inChannels channels of the image
     * @param outChannels filters
     * @param bias whether each filter has a bias
     * @param groups 1 for an ordinary layer; with more, each filter reads only {@code inChannels/groups} channels
     * @return weights and biases
     * @throws IllegalArgumentException if an argument is below 1, or the groups do not divide both channel counts, naming
     *     the numbers
     */
    long parameters(int kh, int kw, int inChannels, int outChannels, boolean bias, int groups);

    /**
     * The multiply-accumulates for one image: each of the {@code outChannels·outHeight·outWidth} results takes
     * {@code kh·kw·inChannels/groups} of them. Adding the bias does not count.
     *
     * @param kh rows of a kernel
     * @param kw columns of a kernel
     * @param inChannels channels of the image
     * @param outChannels filters
     * @param outHeight rows of the result
     * @param outWidth columns of the result
     * @param groups 1 for an ordinary layer; with more, each filter reads only {@code inChannels/groups} channels
     * @return multiplications, each with its addition
     * @throws IllegalArgumentException if an argument is below 1, or the groups do not divide both channel counts, naming
     *     the numbers
     */
    long macs(int kh, int kw, int inChannels, int outChannels, int outHeight, int outWidth, int groups);
}
