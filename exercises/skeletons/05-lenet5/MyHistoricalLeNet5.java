import receptive.exercises.lenet.HistoricalLeNet5;
import receptive.model.Conv2d;
import receptive.model.Dense;
import receptive.model.Flatten;
import receptive.model.Network;
import receptive.model.RbfOutput;
import receptive.model.ScaledTanh;
import receptive.model.Shape;
import receptive.model.SparseConv2d;
import receptive.model.TrainableSubsample;

/** LeNet-5 of 1998: trained subsampling, a table of connections, radial basis functions. */
public class MyHistoricalLeNet5 implements HistoricalLeNet5 {

    @Override
    public double[][] subsample(double[][] x, double coefficient, double bias) {
        // YOUR CODE HERE
        throw new UnsupportedOperationException("lenet5-1998: not attempted yet");
    }

    @Override
    public long sparseParameters(int[][] table) {
        // YOUR CODE HERE
        throw new UnsupportedOperationException("lenet5-1998: not attempted yet");
    }

    @Override
    public Network lenet5() {
        // YOUR CODE HERE
        throw new UnsupportedOperationException("lenet5-1998: not attempted yet");
    }
}
