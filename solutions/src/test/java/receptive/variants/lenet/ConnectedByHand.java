package receptive.variants.lenet;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import receptive.exercises.lenet.HistoricalLeNet5;
import receptive.model.Conv2d;
import receptive.model.Dense;
import receptive.model.Flatten;
import receptive.model.Network;
import receptive.model.RbfOutput;
import receptive.model.ScaledTanh;
import receptive.model.Sequential;
import receptive.model.Shape;
import receptive.model.SparseConv2d;
import receptive.model.TrainableSubsample;

/** Writes table I down by rules and multiplies in float. */
final class ConnectedByHand implements HistoricalLeNet5 {
    @Override
    public double[][] subsample(double[][] x, double coefficient, double bias) {
        int rows = x.length / 2;
        int columns = x[0].length / 2;
        if (rows == 0 || columns == 0) {
            throw new IllegalArgumentException(x.length + " rows, " + x[0].length + " columns");
        }
        double[][] y = new double[rows][columns];
        for (int i = 0; i < 2 * rows; i++) {
            for (int j = 0; j < 2 * columns; j++) {
                y[i / 2][j / 2] += (float) coefficient * (float) x[i][j];
            }
        }
        return Arrays.stream(y)
                .map(row -> Arrays.stream(row).map(sum -> sum + bias).toArray())
                .toArray(double[][]::new);
    }

    @Override
    public long sparseParameters(int[][] table) {
        return table.length
                + 25L * Arrays.stream(table).flatMapToInt(Arrays::stream).count();
    }

    @Override
    public Network lenet5() {
        return Network.of(
                "1998",
                Shape.of(1, 32, 32),
                Sequential.of(Conv2d.of(1, 6, 5), new ScaledTanh()),
                Sequential.of(TrainableSubsample.of(6, 2), new ScaledTanh()),
                Sequential.of(SparseConv2d.of(6, table(), 5), new ScaledTanh()),
                Sequential.of(TrainableSubsample.of(16, 2), new ScaledTanh()),
                Sequential.of(Conv2d.of(16, 120, 5), new ScaledTanh()),
                new Flatten(),
                Sequential.of(Dense.of(120, 84), new ScaledTanh()),
                RbfOutput.digits());
    }

    private static List<List<Integer>> table() {
        return IntStream.range(0, 16)
                .mapToObj(map -> map < 6 ? inARow(map, 3) : map < 12 ? inARow(map, 4) : SparseConv2d.LENET5_C3.get(map))
                .toList();
    }

    private static List<Integer> inARow(int map, int count) {
        return IntStream.range(0, count).mapToObj(i -> (map + i) % 6).toList();
    }
}
