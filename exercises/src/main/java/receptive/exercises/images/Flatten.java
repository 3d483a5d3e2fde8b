package receptive.exercises.images;

/** Exercise {@code flatten}: a volume as one row of numbers, and back. */
public interface Flatten {

    /**
     * All numbers of a volume in row-major order: channel by channel, in a channel row by row, in a row from left to right. The
     * number of channel c, row i, column j comes to place {@code c·H·W + i·W + j}.
     *
     * @param volume {@code [C][H][W]}
     * @return a new array of length {@code C·H·W}
     */
    double[] flatten(double[][][] volume);

    /**
     * The volume that {@link #flatten} makes these values of.
     *
     * @param values {@code channels·height·width} numbers
     * @return a new volume {@code [channels][height][width]}
     * @throws IllegalArgumentException if a size is below 1, naming it, or if there are more or fewer values than the sizes ask
     *     for, naming both numbers
     */
    double[][][] unflatten(double[] values, int channels, int height, int width);
}
