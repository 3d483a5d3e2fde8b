package receptive.exercises.images;

/** Exercise {@code window-dot}: the one number that a kernel gives at one place of an image. */
public interface WindowDot {

    /**
     * The products of a kernel and the pixels under it, added up:
     * {@code sum over u, v of x[row + u][col + v] · k[u][v]}.
     *
     * @param x image {@code [H][W]}
     * @param k kernel {@code [KH][KW]}
     * @param row the row of the window's top left corner, from 0
     * @param col the column of the window's top left corner, from 0
     * @throws IllegalArgumentException if a part of the window lies outside the image, naming row and col
     */
    double dot(double[][] x, double[][] k, int row, int col);
}
