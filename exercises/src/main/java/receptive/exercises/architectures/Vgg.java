package receptive.exercises.architectures;

import receptive.model.Network;

/** Exercise {@code vgg}: one builder for the whole family of 2014. */
public interface Vgg {

    /**
     * A network of the family as a value: {@code [3, 224, 224]} to {@code [classes]} scores (no softmax at the end).
     *
     * <p>Source: Simonyan and Zisserman, "Very deep convolutional networks for large-scale image recognition", table 1.
     *
     * @param configuration the column of the table, {@code 'A'} to {@code 'E'}; {@code 'L'} is the column A-LRN, which is A
     *     with a local response normalisation behind the rectifier of the first convolution
     * @param batchNorm whether a batch normalisation stands between every convolution and its rectifier; the convolutions
     *     keep their biases
     * @param classes number of scores, at least 1
     * @return the network
     * @throws IllegalArgumentException if there is no such column, or if classes is below 1, naming it
     */
    Network vgg(char configuration, boolean batchNorm, int classes);
}
