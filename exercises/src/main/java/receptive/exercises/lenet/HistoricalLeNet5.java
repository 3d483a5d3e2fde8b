package receptive.exercises.lenet;

import receptive.model.Network;

/**
 * Exercise {@code lenet5-1998}: LeNet-5 as LeCun, Bottou, Bengio and Haffner described it in "Gradient-based learning applied to
 * document recognition", 1998, section II.B.
 */
public interface HistoricalLeNet5 {

    /**
     * Subsampling of one map, 2x2 with stride 2, before the squashing function:
     * {@code y[i][j] = coefficient · (x[2i][2j] + x[2i][2j+1] + x[2i+1][2j] + x[2i+1][2j+1]) + bias}.
     *
     * @param x map {@code [H][W]}; a last odd row or column is left out
     * @param coefficient the map's trained factor
     * @param bias the map's trained summand
     * @return a new map {@code [H/2][W/2]}, both rounded down; x is left as it was
     * @throws IllegalArgumentException if x has fewer than two rows or columns, naming both sizes
     */
    double[][] subsample(double[][] x, double coefficient, double bias);

    /**
     * The trained numbers of a layer of 5x5 convolutions of which each map sees some of the input's maps.
     *
     * @param table one row per map: the input maps that it sees
     * @return weights and one bias per map
     */
    long sparseParameters(int[][] table);

    /**
     * The whole network: C1, S2, C3 by table I, S4, C5, F6, each with the scaled tanh behind it, and the radial basis functions
     * of the output.
     *
     * @return a network that reads {@code [1, 32, 32]} and puts out ten distances; it trains 60,000 numbers
     */
    Network lenet5();
}
