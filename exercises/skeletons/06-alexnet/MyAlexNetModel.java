import receptive.exercises.alexnet.AlexNetModel;
import receptive.exercises.alexnet.AlexNetVariant;
import receptive.model.Conv2d;
import receptive.model.Dense;
import receptive.model.Dropout;
import receptive.model.Flatten;
import receptive.model.LocalResponseNorm;
import receptive.model.MaxPool2d;
import receptive.model.Network;
import receptive.model.Relu;
import receptive.model.Shape;

/** AlexNet in its three variants: five convolutions, three poolings, three dense layers. */
public class MyAlexNetModel implements AlexNetModel {

    @Override
    public Network alexnet(AlexNetVariant variant, int classes) {
        // YOUR CODE HERE
        throw new UnsupportedOperationException("alexnet-model: not attempted yet");
    }

    /** The network for 3x227x227; CONV2, CONV4 and CONV5 are split into this many groups. */
    private static Network original(int groups, int classes) {
        // YOUR CODE HERE
        throw new UnsupportedOperationException("alexnet-model: not attempted yet");
    }

    /** The narrower single-GPU network for 3x224x224, without response normalisation. */
    private static Network torchvision(int classes) {
        // YOUR CODE HERE
        throw new UnsupportedOperationException("alexnet-model: not attempted yet");
    }
}
