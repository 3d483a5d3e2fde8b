import receptive.exercises.layers.Activations;

/** Activation functions, probabilities and the loss, none of which large numbers can break. */
public class MyActivations implements Activations {

    @Override
    public double relu(double x) {
        // YOUR CODE HERE
        throw new UnsupportedOperationException("activations: not attempted yet");
    }

    @Override
    public double tanh(double x) {
        // YOUR CODE HERE
        throw new UnsupportedOperationException("activations: not attempted yet");
    }

    @Override
    public double sigmoid(double x) {
        // YOUR CODE HERE
        throw new UnsupportedOperationException("activations: not attempted yet");
    }

    @Override
    public double[] softmax(double[] z) {
        // YOUR CODE HERE
        throw new UnsupportedOperationException("activations: not attempted yet");
    }

    @Override
    public double crossEntropy(double[] z, int target) {
        // YOUR CODE HERE
        throw new UnsupportedOperationException("activations: not attempted yet");
    }
}
