package receptive.solutions.lenet;

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
        // BEGIN SOLUTION
        if (x.length < 2 || x[0].length < 2) {
            throw new IllegalArgumentException(
                    "A map of " + x.length + "x" + x[0].length + " has no whole window of 2x2.");
        }
        double[][] y = new double[x.length / 2][x[0].length / 2];
        for (int i = 0; i < y.length; i++) {
            for (int j = 0; j < y[i].length; j++) {
                double sum = x[2 * i][2 * j] + x[2 * i][2 * j + 1] + x[2 * i + 1][2 * j] + x[2 * i + 1][2 * j + 1];
                y[i][j] = coefficient * sum + bias;
            }
        }
        return y;
        // END SOLUTION
    }

    @Override
    public long sparseParameters(int[][] table) {
        // BEGIN SOLUTION
        long count = 0;
        for (int[] seen : table) {
            count += 5 * 5 * seen.length + 1;
        }
        return count;
        // END SOLUTION
    }

    @Override
    public Network lenet5() {
        // BEGIN SOLUTION
        return Network.builder("LeNet-5 of 1998", Shape.of(1, 32, 32))
                .add("C1", Conv2d.of(1, 6, 5)) // 156
                .add(new ScaledTanh())
                .add("S2", TrainableSubsample.of(6, 2)) // 12
                .add(new ScaledTanh())
                .add("C3", SparseConv2d.lenet5C3()) // 1,516
                .add(new ScaledTanh())
                .add("S4", TrainableSubsample.of(16, 2)) // 32
                .add(new ScaledTanh())
                .add("C5", Conv2d.of(16, 120, 5)) // 48,120
                .add(new ScaledTanh())
                .add(new Flatten())
                .add("F6", Dense.of(120, 84)) // 10,164
                .add(new ScaledTanh())
                .add("OUTPUT", RbfOutput.digits()) // given, not trained
                .build();
        // END SOLUTION
    }
}
