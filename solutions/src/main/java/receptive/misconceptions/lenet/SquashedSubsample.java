package receptive.misconceptions.lenet;

import receptive.exercises.lenet.HistoricalLeNet5;
import receptive.misconceptions.Misconception;
import receptive.model.Conv2d;
import receptive.model.Dense;
import receptive.model.Flatten;
import receptive.model.Network;
import receptive.model.RbfOutput;
import receptive.model.ScaledTanh;
import receptive.model.Shape;
import receptive.model.SparseConv2d;
import receptive.model.TrainableSubsample;

/** Squashes where only a sum is asked for. */
@Misconception("squashed")
public final class SquashedSubsample implements HistoricalLeNet5 {

    @Override
    public double[][] subsample(double[][] x, double coefficient, double bias) {
        if (x.length < 2 || x[0].length < 2) {
            throw new IllegalArgumentException("map " + x.length + "x" + x[0].length);
        }
        double[][] y = new double[x.length / 2][x[0].length / 2];
        for (int i = 0; i < y.length; i++) {
            for (int j = 0; j < y[0].length; j++) {
                double sum = x[2 * i][2 * j] + x[2 * i][2 * j + 1] + x[2 * i + 1][2 * j] + x[2 * i + 1][2 * j + 1];
                y[i][j] = 1.7159 * Math.tanh(2.0 / 3 * (coefficient * sum + bias));
            }
        }
        return y;
    }

    @Override
    public long sparseParameters(int[][] table) {
        long count = 0;
        for (int[] row : table) {
            count += 25 * row.length + 1;
        }
        return count;
    }

    @Override
    public Network lenet5() {
        return Network.builder("LeNet-5 of 1998", Shape.of(1, 32, 32))
                .add(Conv2d.of(1, 6, 5))
                .add(new ScaledTanh())
                .add(TrainableSubsample.of(6, 2))
                .add(new ScaledTanh())
                .add(SparseConv2d.lenet5C3())
                .add(new ScaledTanh())
                .add(TrainableSubsample.of(16, 2))
                .add(new ScaledTanh())
                .add(Conv2d.of(16, 120, 5))
                .add(new ScaledTanh())
                .add(new Flatten())
                .add(Dense.of(120, 84))
                .add(new ScaledTanh())
                .add(RbfOutput.digits())
                .build();
    }
}
