package receptive.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import receptive.engine.image.Extent;
import receptive.engine.image.Sliding;
import receptive.model.AvgPool2d;
import receptive.model.Conv2d;
import receptive.model.MaxPool2d;
import receptive.model.MinPool2d;
import receptive.model.Relu;
import receptive.model.Shape;

/** Statements about what a layer computes. */
final class WindowFacts {

    private WindowFacts() {}

    /** Checks the statement, if it is of a kind that is known here. */
    static boolean check(Fact fact) {
        switch (fact.check()) {
            case "correlate" -> correlate(fact);
            case "correlation" -> correlation(fact);
            case "values" -> values(fact);
            case "range" -> range(fact);
            case "flat" -> flat(fact);
            case "flat-map" -> flatMap(fact);
            case "volume" -> volume(fact);
            case "seen" -> seen(fact);
            case "border" -> border(fact);
            case "shifted" -> shifted(fact);
            case "pool" -> pool(fact);
            case "loss" -> loss(fact);
            case "distribution" -> distribution(fact);
            default -> {
                return false;
            }
        }
        return true;
    }

    private static void correlate(Fact fact) {
        double[][] image = fact.grid("image");
        double[][] kernel = fact.grid("kernel");
        double[][] map = fact.grid("map");
        boolean biased = fact.has("bias");
        Conv2d layer = new Conv2d(
                1, 1, kernel.length, kernel[0].length, fact.whole("stride", 1), fact.whole("padding", 0), 1, 1, biased);
        float[] bias = biased ? new float[] {fact.whole("bias")} : null;
        Tensor x = Tensor.ofImage(image);
        Tensor weight = Tensor.ofFilters(new double[][][][] {{kernel}});

        assertThat(Operations.conv2d(x, weight, bias, layer).toImage()).isDeepEqualTo(map);
        assertThat(Definitions.conv2d(x, weight, bias, layer).toImage()).isDeepEqualTo(map);
        if (fact.has("convolved")) {
            assertThat(Sliding.correlate(image, kernel, Extent.VALID)).isDeepEqualTo(map);
            assertThat(Sliding.convolve(image, kernel, Extent.VALID)).isDeepEqualTo(fact.grid("convolved"));
        }
    }

    /** {@code h[m, n] = sum of g[k, l] · f[m + k, n + l]}, which turning the kernel would change. */
    private static void correlation(Fact fact) {
        double[][] f = fact.grid("image");
        double[][] g = fact.grid("kernel");
        double[][] h = slide(fact);
        for (int m = 0; m < h.length; m++) {
            for (int n = 0; n < h[0].length; n++) {
                double sum = 0;
                for (int k = 0; k < g.length; k++) {
                    for (int l = 0; l < g[0].length; l++) {
                        sum += g[k][l] * f[m + k][n + l];
                    }
                }
                assertThat(h[m][n]).isEqualTo(sum);
            }
        }
        assertThat(Arrays.deepEquals(h, Sliding.convolve(f, g, Extent.VALID))).isFalse();
    }

    private static void values(Fact fact) {
        double[][] map = slide(fact);
        for (double[] value : fact.grid("values")) {
            assertThat(map[(int) value[0]][(int) value[1]]).isEqualTo(value[2]);
        }
    }

    private static void range(Fact fact) {
        double[] values =
                Arrays.stream(slide(fact)).flatMapToDouble(Arrays::stream).toArray();
        assertThat(Arrays.stream(values).min()).hasValue(fact.numbers("range")[0]);
        assertThat(Arrays.stream(values).max()).hasValue(fact.numbers("range")[1]);
    }

    private static void flat(Fact fact) {
        Tensor x = Tensor.ofVolume(fact.volume("volume"));
        Tensor flat = Operations.flatten(x);
        assertThat(flat.toVector()).containsExactly(fact.numbers("flat"));
        Shape shape = x.shape();
        for (int row = 0; row < shape.size(2); row++) {
            for (int column = 0; column < shape.size(3); column++) {
                assertThat(flat.at(0, row * shape.size(3) + column)).isEqualTo(x.at(0, 0, row, column));
            }
        }
    }

    private static void flatMap(Fact fact) {
        double[][] image = fact.grid("image");
        double[][] kernel = fact.grid("kernel");
        Tensor map = Operations.conv2d(
                Tensor.ofImage(image),
                Tensor.ofFilters(new double[][][][] {{kernel}}),
                null,
                Conv2d.of(1, 1, kernel.length));
        assertThat(map.toVector()).startsWith(fact.numbers("start"));
    }

    private static void volume(Fact fact) {
        double[][][] kernels = fact.volume("kernels");
        Conv2d layer = Conv2d.of(kernels.length, 1, 3).withStride(fact.whole("stride"));
        Tensor y = Operations.conv2d(
                Tensor.ofVolume(fact.volume("volume")), Tensor.ofFilters(new double[][][][] {kernels}), null, layer);
        assertThat(y.toImage()).isDeepEqualTo(fact.grid("map"));
    }

    /** Which inputs, numbered from 1, an output changes with. */
    private static void seen(Fact fact) {
        Shape input = fact.shape("input");
        Conv2d layer = Conv2d.of(input.size(0), 1, fact.whole("kernel"));
        Tensor ones = Tensor.zeros(Parameters.of(layer).weight());
        Arrays.fill(ones.data(), 1);
        List<List<Integer>> seen = new ArrayList<>();
        double[][] expected = fact.grid("indices");
        Arrays.stream(expected).forEach(_ -> seen.add(new ArrayList<>()));
        for (int i = 0; i < input.elements(); i++) {
            Tensor x = Tensor.zeros(Shapes.batchOf(1, input));
            x.data()[i] = 1;
            float[] y = Operations.conv2d(x, ones, null, layer).data();
            for (int output = 0; output < y.length; output++) {
                if (y[output] != 0) {
                    seen.get(output).add(i + 1);
                }
            }
        }
        assertThat(ones.data()).hasSize(fact.whole("weights"));
        for (int output = 0; output < seen.size(); output++) {
            assertThat(seen.get(output).stream().mapToDouble(i -> i).toArray()).containsExactly(expected[output]);
        }
    }

    private static void border(Fact fact) {
        int n = fact.whole("n");
        Tensor ones = Tensor.zeros(Shape.of(1, 1, n, n));
        Arrays.fill(ones.data(), 1);
        Tensor one = Tensor.of(Shape.of(1, 1, 1, 1), 1);
        Conv2d layer = Conv2d.of(1, 1, 1).withPadding(fact.whole("padding"));
        float[] padded = Operations.conv2d(ones, one, null, layer).data();
        long zeros =
                IntStream.range(0, padded.length).filter(i -> padded[i] == 0).count();
        assertThat(zeros).isEqualTo(fact.count("zeros"));
    }

    /** A picture moved by one row and one column gives a map moved by one row and one column. */
    private static void shifted(Fact fact) {
        double[][] image = fact.grid("image");
        double[][] kernel = fact.grid("kernel");
        double[][] moved = new double[image.length + 1][image[0].length + 1];
        for (int row = 0; row < image.length; row++) {
            System.arraycopy(image[row], 0, moved[row + 1], 1, image[row].length);
        }
        double[][] map = Sliding.correlate(image, kernel, Extent.VALID);
        double[][] movedMap = Operations.conv2d(
                        Tensor.ofImage(moved),
                        Tensor.ofFilters(new double[][][][] {{kernel}}),
                        null,
                        Conv2d.of(1, 1, kernel.length))
                .toImage();
        for (int row = 0; row < map.length; row++) {
            for (int column = 0; column < map[0].length; column++) {
                assertThat(movedMap[row + 1][column + 1]).isEqualTo(map[row][column]);
            }
        }
    }

    private static void pool(Fact fact) {
        Tensor x = Tensor.ofImage(fact.grid("image"));
        Tensor y =
                switch (Notation.layer(fact.text("layer"))) {
                    case MaxPool2d pool -> Operations.maxPool2d(x, pool);
                    case MinPool2d pool -> Operations.minPool2d(x, pool);
                    case AvgPool2d pool -> Operations.avgPool2d(x, pool);
                    case Relu _ -> Operations.relu(x);
                    default -> throw new IllegalStateException("Not a pooling: " + fact);
                };
        assertThat(y.toImage()).isDeepEqualTo(fact.grid("map"));
    }

    private static void loss(Fact fact) {
        double[] probabilities = fact.numbers("probabilities");
        double[] losses = fact.numbers("losses");
        double[] errors = fact.numbers("errors");
        for (int i = 0; i < probabilities.length; i++) {
            Tensor logarithms =
                    Tensor.ofVector(new double[] {Math.log(probabilities[i]), Math.log(1 - probabilities[i])});
            assertThat(Losses.negativeLogLikelihood(logarithms, 0)).isCloseTo(losses[i], within(1e-6));
            assertThat(Losses.crossEntropy(logarithms, 0)).isCloseTo(losses[i], within(1e-6));
            assertThat(1 - probabilities[i]).isCloseTo(errors[i], within(1e-12));
        }
    }

    /** Scores that sum to 1 are what softmax makes of their logarithms. */
    private static void distribution(Fact fact) {
        double[] scores = fact.numbers("scores");
        float[] probabilities = Operations.softmax(
                        Tensor.ofVector(Arrays.stream(scores).map(Math::log).toArray()))
                .data();
        int largest = 0;
        for (int i = 0; i < scores.length; i++) {
            assertThat((double) probabilities[i]).isCloseTo(scores[i], within(1e-6));
            largest = probabilities[i] > probabilities[largest] ? i : largest;
        }
        assertThat(Arrays.stream(scores).sum()).isCloseTo(1, within(1e-12));
        assertThat(largest).isEqualTo(fact.whole("largest"));
    }

    private static double[][] slide(Fact fact) {
        double[][] kernel = fact.grid("kernel");
        return Operations.conv2d(
                        Tensor.ofImage(fact.grid("image")),
                        Tensor.ofFilters(new double[][][][] {{kernel}}),
                        null,
                        Conv2d.of(1, 1, kernel.length, kernel[0].length))
                .toImage();
    }
}
