package receptive.course;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import receptive.exercises.Catalogue;
import receptive.exercises.Exercise;
import receptive.exercises.channels.ConvForward;
import receptive.exercises.images.Correlate2d;
import receptive.exercises.layers.MaxPool;

/** Right answers that are written differently are right. */
final class OtherRightAnswersTest {

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("answers")
    void is_accepted(String exercise, String how, Object answer) {
        Exercise asked = Catalogue.exercise(exercise);

        assertThat(Course.notPassed(Course.results(asked, answer, 3))).isEmpty();
    }

    private static Stream<Arguments> answers() {
        return Stream.of(
                Arguments.of("correlate-2d", "kernel outside, image inside", new KernelFirst()),
                Arguments.of("correlate-2d", "float, backwards", new FloatSums()),
                Arguments.of("conv-forward", "im2col and a matrix product", new Columns()),
                Arguments.of("conv-forward", "scattering each pixel, in float", new Scattered()),
                Arguments.of("max-pool", "rows first, then columns", new Separable()),
                Arguments.of("max-pool", "streams", new Streams()));
    }

    private static void refuseLarger(int rows, int columns, int height, int width) {
        if (rows > height || columns > width) {
            throw new IllegalArgumentException(rows + "x" + columns + " > " + height + "x" + width);
        }
    }

    private static final class KernelFirst implements Correlate2d {
        @Override
        public double[][] correlate(double[][] x, double[][] k) {
            refuseLarger(k.length, k[0].length, x.length, x[0].length);
            double[][] y = new double[x.length - k.length + 1][x[0].length - k[0].length + 1];
            for (int u = 0; u < k.length; u++) {
                for (int v = 0; v < k[0].length; v++) {
                    for (int j = 0; j < y[0].length; j++) {
                        for (int i = 0; i < y.length; i++) {
                            y[i][j] += k[u][v] * x[i + u][j + v];
                        }
                    }
                }
            }
            return y;
        }
    }

    private static final class FloatSums implements Correlate2d {
        @Override
        public double[][] correlate(double[][] x, double[][] k) {
            refuseLarger(k.length, k[0].length, x.length, x[0].length);
            double[][] y = new double[x.length - k.length + 1][x[0].length - k[0].length + 1];
            for (int at = y.length * y[0].length - 1; at >= 0; at--) {
                int i = at / y[0].length;
                int j = at % y[0].length;
                float sum = 0;
                for (int u = k.length - 1; u >= 0; u--) {
                    for (int v = k[0].length - 1; v >= 0; v--) {
                        sum += (float) x[i + u][j + v] * (float) k[u][v];
                    }
                }
                y[i][j] = sum;
            }
            return y;
        }
    }

    /** What both convolutions below refuse, in as few words as the contract allows. */
    private static void refuse(double[][][] x, double[][][][] w, double[] bias, int stride, int padding) {
        if (w[0].length != x.length || bias.length != w.length || stride < 1 || padding < 0) {
            throw new IllegalArgumentException(w[0].length + "/" + x.length + ", " + bias.length + "/" + w.length + ", "
                    + stride + ", " + padding);
        }
        refuseLarger(w[0][0].length, w[0][0][0].length, x[0].length + 2 * padding, x[0][0].length + 2 * padding);
    }

    private static final class Columns implements ConvForward {
        @Override
        public double[][][] forward(double[][][] x, double[][][][] w, double[] bias, int stride, int padding) {
            refuse(x, w, bias, stride, padding);
            int kh = w[0][0].length;
            int kw = w[0][0][0].length;
            int oh = (x[0].length + 2 * padding - kh) / stride + 1;
            int ow = (x[0][0].length + 2 * padding - kw) / stride + 1;
            double[][] columns = new double[x.length * kh * kw][oh * ow];
            for (int r = 0; r < columns.length; r++) {
                for (int p = 0; p < oh * ow; p++) {
                    int row = p / ow * stride + r / kw % kh - padding;
                    int column = p % ow * stride + r % kw - padding;
                    if (row >= 0 && row < x[0].length && column >= 0 && column < x[0][0].length) {
                        columns[r][p] = x[r / (kh * kw)][row][column];
                    }
                }
            }
            double[][][] y = new double[w.length][oh][ow];
            for (int f = 0; f < w.length; f++) {
                double[] weights = Arrays.stream(w[f])
                        .flatMap(Arrays::stream)
                        .flatMapToDouble(Arrays::stream)
                        .toArray();
                for (int p = 0; p < oh * ow; p++) {
                    int position = p;
                    y[f][p / ow][p % ow] = bias[f]
                            + IntStream.range(0, weights.length)
                                    .mapToDouble(r -> weights[r] * columns[r][position])
                                    .sum();
                }
            }
            return y;
        }
    }

    /** Goes through the pixels and adds each to every result that sees it. */
    private static final class Scattered implements ConvForward {
        @Override
        public double[][][] forward(double[][][] x, double[][][][] w, double[] bias, int stride, int padding) {
            refuse(x, w, bias, stride, padding);
            int oh = (x[0].length + 2 * padding - w[0][0].length) / stride + 1;
            int ow = (x[0][0].length + 2 * padding - w[0][0][0].length) / stride + 1;
            double[][][] y = new double[w.length][oh][ow];
            for (int f = 0; f < w.length; f++) {
                for (double[] row : y[f]) {
                    Arrays.fill(row, bias[f]);
                }
                for (int c = x.length - 1; c >= 0; c--) {
                    scatter(x[c], w[f][c], y[f], stride, padding);
                }
            }
            return y;
        }

        private static void scatter(double[][] x, double[][] k, double[][] y, int stride, int padding) {
            for (int r = 0; r < x.length; r++) {
                for (int s = 0; s < x[0].length; s++) {
                    for (int i = 0; i < y.length; i++) {
                        for (int j = 0; j < y[0].length; j++) {
                            int u = r + padding - i * stride;
                            int v = s + padding - j * stride;
                            if (u >= 0 && u < k.length && v >= 0 && v < k[0].length) {
                                y[i][j] = (float) y[i][j] + (float) x[r][s] * (float) k[u][v];
                            }
                        }
                    }
                }
            }
        }
    }

    private static final class Separable implements MaxPool {
        @Override
        public double[][] pool(double[][] x, int size, int stride) {
            if (size < 1 || stride < 1) {
                throw new IllegalArgumentException("size " + size + ", stride " + stride);
            }
            refuseLarger(size, size, x.length, x[0].length);
            return transposed(rows(transposed(rows(x, size, stride)), size, stride));
        }

        private static double[][] rows(double[][] x, int size, int stride) {
            double[][] y = new double[x.length][(x[0].length - size) / stride + 1];
            for (int i = 0; i < y.length; i++) {
                for (int j = 0; j < y[0].length; j++) {
                    y[i][j] = Arrays.stream(x[i], j * stride, j * stride + size)
                            .max()
                            .orElseThrow();
                }
            }
            return y;
        }

        private static double[][] transposed(double[][] x) {
            double[][] y = new double[x[0].length][x.length];
            for (int i = 0; i < x.length; i++) {
                for (int j = 0; j < x[0].length; j++) {
                    y[j][i] = x[i][j];
                }
            }
            return y;
        }
    }

    private static final class Streams implements MaxPool {
        @Override
        public double[][] pool(double[][] x, int size, int stride) {
            if (size < 1 || stride < 1) {
                throw new IllegalArgumentException("size " + size + ", stride " + stride);
            }
            refuseLarger(size, size, x.length, x[0].length);
            return IntStream.rangeClosed(0, (x.length - size) / stride)
                    .mapToObj(i -> IntStream.rangeClosed(0, (x[0].length - size) / stride)
                            .mapToDouble(j -> Arrays.stream(x, i * stride, i * stride + size)
                                    .flatMapToDouble(row -> Arrays.stream(row, j * stride, j * stride + size))
                                    .max()
                                    .orElseThrow())
                            .toArray())
                    .toArray(double[][]::new);
        }
    }
}
