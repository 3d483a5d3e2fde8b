import receptive.exercises.architectures.Vgg;
import receptive.model.BatchNorm2d;
import receptive.model.Conv2d;
import receptive.model.Dense;
import receptive.model.Dropout;
import receptive.model.Flatten;
import receptive.model.LocalResponseNorm;
import receptive.model.MaxPool2d;
import receptive.model.Network;
import receptive.model.Relu;
import receptive.model.Shape;

/** Every column of the table of VGG, from one builder. */
public class MyVgg implements Vgg {

    @Override
    public Network vgg(char configuration, boolean batchNorm, int classes) {
        // YOUR CODE HERE
        throw new UnsupportedOperationException("vgg: not attempted yet");
    }

    /** The kernel sizes of the five blocks of a column. */
    private static int[][] kernels(char configuration) {
        // YOUR CODE HERE
        throw new UnsupportedOperationException("vgg: not attempted yet");
    }
}
