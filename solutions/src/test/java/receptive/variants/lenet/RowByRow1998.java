package receptive.variants.lenet;

import java.util.stream.IntStream;
import receptive.exercises.lenet.HistoricalLeNet5;
import receptive.model.Conv2d;
import receptive.model.Dense;
import receptive.model.Flatten;
import receptive.model.Network;
import receptive.model.PerAxis;
import receptive.model.RbfOutput;
import receptive.model.ScaledTanh;
import receptive.model.Shape;
import receptive.model.SparseConv2d;
import receptive.model.TrainableSubsample;

/** Adds columns first, with streams; squashes behind the flattening. */
final class RowByRow1998 implements HistoricalLeNet5 {
    @Override
    public double[][] subsample(double[][] x, double coefficient, double bias) {
        if (x.length < 2 || x[0].length < 2) {
            throw new IllegalArgumentException(x.length + "x" + x[0].length);
        }
        return IntStream.range(0, x.length / 2)
                .mapToObj(i -> IntStream.range(0, x[0].length / 2)
                        .mapToDouble(j -> coefficient * (x[2 * i][2 * j] + x[2 * i + 1][2 * j])
                                + coefficient * (x[2 * i][2 * j + 1] + x[2 * i + 1][2 * j + 1])
                                + bias)
                        .toArray())
                .toArray(double[][]::new);
    }

    @Override
    public long sparseParameters(int[][] table) {
        long kernels = 0;
        for (int map = table.length - 1; map >= 0; map--) {
            kernels += table[map].length;
        }
        return kernels * 5 * 5 + table.length;
    }

    @Override
    public Network lenet5() {
        PerAxis two = PerAxis.of(2);
        return Network.builder("LeNet-5", Shape.of(1, 32, 32))
                .add(Conv2d.of(1, 6, 5))
                .add(new ScaledTanh())
                .add(new TrainableSubsample(6, two, two))
                .add(new ScaledTanh())
                .add(SparseConv2d.lenet5C3())
                .add(new ScaledTanh())
                .add(new TrainableSubsample(16, two, two))
                .add(new ScaledTanh())
                .add(Conv2d.of(16, 120, 5))
                .add(new Flatten())
                .add(new ScaledTanh())
                .add(Dense.of(120, 84))
                .add(new ScaledTanh())
                .add(RbfOutput.digits())
                .build();
    }
}
