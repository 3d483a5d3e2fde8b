package receptive.suites;

import java.util.Arrays;
import java.util.Objects;
import java.util.function.DoubleUnaryOperator;
import java.util.function.UnaryOperator;

/** Rearrangements of arrays, from which keys make the twins of mistakes. Every one returns new arrays. */
public final class Matrices {

    private Matrices() {}

    /** Turned by 180 degrees: what a true convolution does to its kernel. */
    public static double[][] turned(double[][] matrix) {
        int rows = matrix.length;
        int columns = matrix[0].length;
        double[][] turned = new double[rows][columns];
        for (int i = 0; i < rows; i++) {
            for (int j = 0; j < columns; j++) {
                turned[i][j] = matrix[rows - 1 - i][columns - 1 - j];
            }
        }
        return turned;
    }

    /** Rows become columns. */
    public static double[][] transposed(double[][] matrix) {
        double[][] transposed = new double[matrix[0].length][matrix.length];
        for (int i = 0; i < matrix.length; i++) {
            for (int j = 0; j < matrix[0].length; j++) {
                transposed[j][i] = matrix[i][j];
            }
        }
        return transposed;
    }

    /**
     * The top left corner.
     *
     * @throws IndexOutOfBoundsException if the matrix is smaller
     */
    public static double[][] cropped(double[][] matrix, int rows, int columns) {
        double[][] cropped = new double[rows][];
        for (int i = 0; i < rows; i++) {
            Objects.checkFromToIndex(0, columns, matrix[i].length);
            cropped[i] = Arrays.copyOf(matrix[i], columns);
        }
        return cropped;
    }

    /** With rows above and below and columns left and right, all of one value. */
    public static double[][] framed(double[][] matrix, int top, int bottom, int left, int right, double value) {
        int columns = left + matrix[0].length + right;
        double[][] framed = new double[top + matrix.length + bottom][columns];
        for (double[] row : framed) {
            Arrays.fill(row, value);
        }
        for (int i = 0; i < matrix.length; i++) {
            System.arraycopy(matrix[i], 0, framed[top + i], left, matrix[i].length);
        }
        return framed;
    }

    /** Each number changed alike. */
    public static double[][] mapped(double[][] matrix, DoubleUnaryOperator change) {
        return Arrays.stream(matrix)
                .map(row -> Arrays.stream(row).map(change).toArray())
                .toArray(double[][]::new);
    }

    /** Each channel changed alike. */
    public static double[][][] each(double[][][] volume, UnaryOperator<double[][]> change) {
        return Arrays.stream(volume).map(change).toArray(double[][][]::new);
    }

    /** Each channel of each filter changed alike. */
    public static double[][][][] eachKernel(double[][][][] filters, UnaryOperator<double[][]> change) {
        return Arrays.stream(filters).map(filter -> each(filter, change)).toArray(double[][][][]::new);
    }

    /** The window with its top left corner at a row and a column; what lies outside counts as 0. */
    public static double[][] window(double[][] matrix, int row, int column, int rows, int columns) {
        double[][] window = new double[rows][columns];
        for (int u = 0; u < rows; u++) {
            for (int v = 0; v < columns; v++) {
                boolean inside =
                        row + u >= 0 && row + u < matrix.length && column + v >= 0 && column + v < matrix[0].length;
                window[u][v] = inside ? matrix[row + u][column + v] : 0;
            }
        }
        return window;
    }
}
