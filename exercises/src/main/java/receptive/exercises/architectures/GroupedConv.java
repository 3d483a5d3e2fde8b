package receptive.exercises.architectures;

/** Exercise {@code grouped-conv}: a convolution whose filters see one group of the channels each. */
public interface GroupedConv {

    /**
     * Cross-correlation in groups. With {@code G} groups, {@code C} channels and {@code F} filters the first {@code F / G}
     * filters read the first {@code C / G} channels, the next the next, and so on. Filter {@code f} belongs to group
     * {@code g = f / (F / G)} and gives
     * {@code y[f][i][j] = bias[f] + sum over c, u, v of w[f][c][u][v] · x[g·C/G + c][i·stride + u − padding][j·stride + v −
     * padding]}, where pixels outside the image are 0.
     *
     * @param x the image, {@code [C][H][W]}
     * @param w the filters, {@code [F][C / groups][KH][KW]}
     * @param bias one number per filter
     * @param stride step of the window, at least 1
     * @param padding zeros around the image, at least 0
     * @param groups number of groups, at least 1; divides both C and F
     * @return {@code [F][OH][OW]} with {@code OH = (H + 2·padding − KH) / stride + 1}, rounded down before the + 1
     * @throws IllegalArgumentException if the groups do not divide the channels or the filters, if a filter has another
     *     number of channels than a group, if there is not one bias per filter, if the kernel is larger than the padded
     *     image, or if stride, padding or groups are out of range; the message names the numbers
     */
    double[][][] forward(double[][][] x, double[][][][] w, double[] bias, int stride, int padding, int groups);
}
