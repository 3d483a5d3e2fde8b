package receptive.exercises.alexnet;

import receptive.model.Network;

/** Exercise {@code alexnet-model}: build AlexNet out of layers. */
public interface AlexNetModel {

    /**
     * AlexNet as a value, from the input to the scores (no softmax at the end).
     *
     * @param variant which AlexNet
     * @param classes number of scores, at least 1
     * @return the network
     * @throws IllegalArgumentException if classes is below 1, naming it
     */
    Network alexnet(AlexNetVariant variant, int classes);
}
