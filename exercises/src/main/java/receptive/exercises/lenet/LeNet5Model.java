package receptive.exercises.lenet;

import receptive.model.Network;

/** Exercise {@code lenet5-model}: LeNet-5 as a network, in the modern reading of {@link LeNet5Table}. */
public interface LeNet5Model {

    /**
     * LeNet-5 with a tanh behind C1, C3, C5 and F6, and nothing behind OUTPUT. Names of layers are free, and so is whether
     * C5 is written as a convolution or as the fully connected layer that computes the same.
     *
     * @param classes how many scores come out, at least 1
     * @return a network that reads {@code [1, 32, 32]} and puts out {@code [classes]}
     * @throws IllegalArgumentException if classes is below 1, naming it
     */
    Network lenet5(int classes);
}
