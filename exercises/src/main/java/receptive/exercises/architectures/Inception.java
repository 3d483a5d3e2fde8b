package receptive.exercises.architectures;

import receptive.model.Network;

/** Exercise {@code inception}: the module of GoogLeNet. */
public interface Inception {

    /**
     * An inception module as a network that reads {@code [in, 28, 28]} and puts out
     * {@code [c1 + c3 + c5 + poolProjection, 28, 28]}.
     *
     * <p>Four branches read the same input, and their maps are stacked in this order: a 1x1 convolution; a 1x1 reduction and a
     * 3x3 convolution; a 1x1 reduction and a 5x5 convolution; a 3x3 max pooling with stride 1 and a 1x1 projection. Every
     * branch keeps height and width, every convolution has a bias and a rectifier behind it.
     *
     * <p>Source: Szegedy et al., "Going deeper with convolutions", figure 2b and table 1.
     *
     * @param in channels of the input
     * @param c1 filters of the first branch
     * @param c3reduce filters of the reduction before the 3x3
     * @param c3 filters of the 3x3
     * @param c5reduce filters of the reduction before the 5x5
     * @param c5 filters of the 5x5
     * @param poolProjection filters of the projection behind the pooling
     * @return the network
     * @throws IllegalArgumentException if one of the numbers is below 1, naming it
     */
    Network module(int in, int c1, int c3reduce, int c3, int c5reduce, int c5, int poolProjection);
}
