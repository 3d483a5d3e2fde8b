package receptive.exercises.architectures;

import receptive.model.Network;

/**
 * Exercise {@code residual}: the two blocks of ResNet.
 *
 * <p>Both read {@code [in, 56, 56]} and compute {@code relu(body(x) + shortcut(x))}. The shortcut is the identity where the
 * body keeps the shape; otherwise it is a 1x1 convolution with the block's stride and a batch normalisation. Convolutions have
 * no biases, each is followed by a batch normalisation, and there is a rectifier between two of them.
 *
 * <p>Source: He et al., "Deep residual learning for image recognition", figure 5 and section 3.3, option B.
 */
public interface Residual {

    /**
     * The block of ResNet-18 and ResNet-34: two 3x3 convolutions with padding 1, the first with the stride.
     *
     * @param in channels of the input
     * @param out channels of the output
     * @param stride step of the first convolution
     * @return a network whose output has {@code out} channels
     * @throws IllegalArgumentException if one of the numbers is below 1, naming it
     */
    Network basic(int in, int out, int stride);

    /**
     * The block of ResNet-50 and deeper: 1x1 to {@code mid} channels, 3x3 with padding 1 and the stride, 1x1 to
     * {@code 4·mid} channels.
     *
     * @param in channels of the input
     * @param mid channels inside
     * @param stride step of the 3x3 convolution
     * @return a network whose output has {@code 4·mid} channels
     * @throws IllegalArgumentException if one of the numbers is below 1, naming it
     */
    Network bottleneck(int in, int mid, int stride);
}
