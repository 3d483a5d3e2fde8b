package receptive.engine;

import java.util.List;
import java.util.function.DoubleUnaryOperator;
import receptive.model.AdaptiveAvgPool2d;
import receptive.model.AvgPool2d;
import receptive.model.BatchNorm2d;
import receptive.model.Conv2d;
import receptive.model.LeakyRelu;
import receptive.model.LocalResponseNorm;
import receptive.model.MaxPool2d;
import receptive.model.MinPool2d;
import receptive.model.Padding;
import receptive.model.PerAxis;
import receptive.model.RbfOutput;
import receptive.model.Shape;
import receptive.model.SparseConv2d;
import receptive.model.TrainableSubsample;

/**
 * The operations once more, each as its formula reads: one loop per index, one element at a time, in double precision.
 *
 * <p>Read them to learn what an operation is; they are the specification that {@link Operations} is tested against. They
 * are slow, share no loop with the operations, and trust their arguments: who calls them has checked the shapes.
 *
 * <p>Long because it is one formula after the other.
 */
final class Definitions {

    private Definitions() {}

    /** The value of one element of {@code [N, C, H, W]}. */
    private interface Element {

        double at(int n, int c, int i, int j);
    }

    /** The value of one element of {@code [N, K]}. */
    private interface Score {

        double at(int n, int k);
    }

    static Tensor conv2d(Tensor x, Tensor weight, float[] bias, Conv2d layer) {
        PerAxis stride = layer.stride();
        PerAxis dilation = layer.dilation();
        Padding padding = layer.padding();
        int channelsPerGroup = layer.inChannels() / layer.groups();
        int filtersPerGroup = layer.outChannels() / layer.groups();
        return maps(Shapes.outputOfBatch(layer, x.shape()), (n, f, i, j) -> {
            double sum = bias == null ? 0 : bias[f];
            for (int c = 0; c < channelsPerGroup; c++) {
                int channel = f / filtersPerGroup * channelsPerGroup + c;
                for (int r = 0; r < layer.kernelHeight(); r++) {
                    for (int s = 0; s < layer.kernelWidth(); s++) {
                        int row = i * stride.height() + r * dilation.height() - padding.top();
                        int column = j * stride.width() + s * dilation.width() - padding.left();
                        sum += weight.at(f, c, r, s) * pixel(x, n, channel, row, column, 0);
                    }
                }
            }
            return sum;
        });
    }

    static Tensor sparseConv2d(Tensor x, Tensor weight, float[] bias, SparseConv2d layer) {
        return maps(Shapes.outputOfBatch(layer, x.shape()), (n, f, i, j) -> {
            double sum = bias == null ? 0 : bias[f];
            int kernel = 0;
            for (int map = 0; map < f; map++) {
                kernel += layer.connections().get(map).size();
            }
            for (int channel : layer.connections().get(f)) {
                for (int r = 0; r < layer.kernelHeight(); r++) {
                    for (int s = 0; s < layer.kernelWidth(); s++) {
                        int row = i * layer.stride().height()
                                + r
                                - layer.padding().top();
                        int column =
                                j * layer.stride().width() + s - layer.padding().left();
                        sum += weight.at(kernel, r, s) * pixel(x, n, channel, row, column, 0);
                    }
                }
                kernel++;
            }
            return sum;
        });
    }

    static Tensor subsample(Tensor x, Tensor coefficients, float[] bias, TrainableSubsample layer) {
        return maps(Shapes.outputOfBatch(layer, x.shape()), (n, c, i, j) -> {
            double sum = 0;
            for (int r = 0; r < layer.size().height(); r++) {
                for (int s = 0; s < layer.size().width(); s++) {
                    sum += x.at(
                            n,
                            c,
                            i * layer.stride().height() + r,
                            j * layer.stride().width() + s);
                }
            }
            return coefficients.at(c) * sum + (bias == null ? 0 : bias[c]);
        });
    }

    static Tensor maxPool2d(Tensor x, MaxPool2d layer) {
        return maps(Shapes.outputOfBatch(layer, x.shape()), (n, c, i, j) -> {
            double largest = Double.NEGATIVE_INFINITY;
            for (int r = 0; r < layer.size().height(); r++) {
                for (int s = 0; s < layer.size().width(); s++) {
                    int row = i * layer.stride().height() + r - layer.padding().top();
                    int column =
                            j * layer.stride().width() + s - layer.padding().left();
                    largest = Math.max(largest, pixel(x, n, c, row, column, Double.NEGATIVE_INFINITY));
                }
            }
            return largest;
        });
    }

    static Tensor minPool2d(Tensor x, MinPool2d layer) {
        return maps(Shapes.outputOfBatch(layer, x.shape()), (n, c, i, j) -> {
            double smallest = Double.POSITIVE_INFINITY;
            for (int r = 0; r < layer.size().height(); r++) {
                for (int s = 0; s < layer.size().width(); s++) {
                    int row = i * layer.stride().height() + r - layer.padding().top();
                    int column =
                            j * layer.stride().width() + s - layer.padding().left();
                    smallest = Math.min(smallest, pixel(x, n, c, row, column, Double.POSITIVE_INFINITY));
                }
            }
            return smallest;
        });
    }

    static Tensor avgPool2d(Tensor x, AvgPool2d layer) {
        Padding padding = layer.padding();
        int height = x.shape().size(2);
        int width = x.shape().size(3);
        return maps(Shapes.outputOfBatch(layer, x.shape()), (n, c, i, j) -> {
            double sum = 0;
            int count = 0;
            for (int r = 0; r < layer.size().height(); r++) {
                for (int s = 0; s < layer.size().width(); s++) {
                    int row = i * layer.stride().height() + r - padding.top();
                    int column = j * layer.stride().width() + s - padding.left();
                    boolean inImage = row >= 0 && row < height && column >= 0 && column < width;
                    boolean inPadding = !inImage && row < height + padding.bottom() && column < width + padding.right();
                    sum += pixel(x, n, c, row, column, 0);
                    count += inImage || (inPadding && layer.countPadding()) ? 1 : 0;
                }
            }
            return sum / count;
        });
    }

    static Tensor globalAvgPool2d(Tensor x) {
        int height = x.shape().size(2);
        int width = x.shape().size(3);
        Shape shape = Shape.of(x.shape().size(0), x.shape().size(1), 1, 1);
        return maps(shape, (n, c, i, j) -> meanOf(x, n, c, 0, height, 0, width));
    }

    static Tensor adaptiveAvgPool2d(Tensor x, AdaptiveAvgPool2d layer) {
        double height = x.shape().size(2);
        double width = x.shape().size(3);
        return maps(Shapes.outputOfBatch(layer, x.shape()), (n, c, i, j) -> {
            int firstRow = (int) Math.floor(i * height / layer.height());
            int endRow = (int) Math.ceil((i + 1) * height / layer.height());
            int firstColumn = (int) Math.floor(j * width / layer.width());
            int endColumn = (int) Math.ceil((j + 1) * width / layer.width());
            return meanOf(x, n, c, firstRow, endRow, firstColumn, endColumn);
        });
    }

    private static double meanOf(Tensor x, int n, int c, int firstRow, int endRow, int firstColumn, int endColumn) {
        double sum = 0;
        for (int row = firstRow; row < endRow; row++) {
            for (int column = firstColumn; column < endColumn; column++) {
                sum += x.at(n, c, row, column);
            }
        }
        return sum / ((endRow - firstRow) * (endColumn - firstColumn));
    }

    static Tensor dense(Tensor x, Tensor weight, float[] bias) {
        int inputs = weight.shape().size(1);
        return scores(x.shape().size(0), weight.shape().size(0), (n, o) -> {
            double sum = bias == null ? 0 : bias[o];
            for (int i = 0; i < inputs; i++) {
                sum += (double) weight.at(o, i) * x.at(n, i);
            }
            return sum;
        });
    }

    static Tensor rbf(Tensor x, RbfOutput layer) {
        return scores(x.shape().size(0), layer.outputs(), (n, i) -> {
            double sum = 0;
            for (int j = 0; j < layer.inputs(); j++) {
                double code = layer.codes().get(i).charAt(j) == '#' ? 1 : -1;
                sum += Math.pow(x.at(n, j) - code, 2);
            }
            return sum;
        });
    }

    static Tensor relu(Tensor x) {
        return each(x, value -> Math.max(0, value));
    }

    static Tensor leakyRelu(Tensor x, LeakyRelu layer) {
        return each(x, value -> value >= 0 ? value : layer.slope() * value);
    }

    static Tensor tanh(Tensor x) {
        return each(x, value -> 1 - 2 / (Math.exp(2 * value) + 1));
    }

    static Tensor scaledTanh(Tensor x) {
        return each(x, value -> 1.7159 * (1 - 2 / (Math.exp(2 * (2.0 / 3) * value) + 1)));
    }

    static Tensor sigmoid(Tensor x) {
        return each(x, value -> 1 / (1 + Math.exp(-value)));
    }

    static Tensor softmax(Tensor x) {
        return scores(x.shape().size(0), x.shape().size(1), (n, i) -> Math.exp(x.at(n, i)) / sumOfExponentials(x, n));
    }

    static Tensor logSoftmax(Tensor x) {
        return scores(x.shape().size(0), x.shape().size(1), (n, i) -> x.at(n, i) - Math.log(sumOfExponentials(x, n)));
    }

    private static double sumOfExponentials(Tensor x, int n) {
        double sum = 0;
        for (int j = 0; j < x.shape().size(1); j++) {
            sum += Math.exp(x.at(n, j));
        }
        return sum;
    }

    static double crossEntropy(Tensor scores, int... classes) {
        double sum = 0;
        for (int n = 0; n < classes.length; n++) {
            sum -= Math.log(Math.exp(scores.at(n, classes[n])) / sumOfExponentials(scores, n));
        }
        return sum / classes.length;
    }

    static Tensor localResponseNorm(Tensor x, LocalResponseNorm layer) {
        double alpha = layer.averaged() ? layer.alpha() / layer.size() : layer.alpha();
        return maps(x.shape(), (n, c, i, j) -> {
            double squares = 0;
            for (int neighbour = c - layer.size() / 2; neighbour <= c + (layer.size() - 1) / 2; neighbour++) {
                if (neighbour >= 0 && neighbour < x.shape().size(1)) {
                    squares += Math.pow(x.at(n, neighbour, i, j), 2);
                }
            }
            return x.at(n, c, i, j) / Math.pow(layer.k() + alpha * squares, layer.beta());
        });
    }

    static Tensor batchNorm2d(Tensor x, Tensor scale, float[] shift, RunningStatistics statistics, BatchNorm2d layer) {
        return maps(x.shape(), (n, c, i, j) -> {
            double distance = (double) x.at(n, c, i, j) - statistics.mean()[c];
            double deviation = Math.sqrt(statistics.variance()[c] + layer.epsilon());
            return scale.at(c) * distance / deviation + (shift == null ? 0 : shift[c]);
        });
    }

    /** The statistics of a batch, for use as those of {@link #batchNorm2d}: the biased variance. */
    static RunningStatistics statistics(Tensor x) {
        Shape shape = x.shape();
        int values = shape.size(0) * shape.size(2) * shape.size(3);
        float[] mean = new float[shape.size(1)];
        float[] variance = new float[shape.size(1)];
        for (int c = 0; c < mean.length; c++) {
            double sum = 0;
            double squares = 0;
            for (int n = 0; n < shape.size(0); n++) {
                for (int i = 0; i < shape.size(2); i++) {
                    for (int j = 0; j < shape.size(3); j++) {
                        sum += x.at(n, c, i, j);
                        squares += Math.pow(x.at(n, c, i, j), 2);
                    }
                }
            }
            mean[c] = (float) (sum / values);
            variance[c] = (float) (squares / values - Math.pow(sum / values, 2));
        }
        return new RunningStatistics(mean, variance);
    }

    static Tensor add(Tensor a, Tensor b) {
        return maps(a.shape(), (n, c, i, j) -> (double) a.at(n, c, i, j) + b.at(n, c, i, j));
    }

    static Tensor concat(List<Tensor> parts) {
        Shape first = parts.getFirst().shape();
        int channels = parts.stream().mapToInt(part -> part.shape().size(1)).sum();
        return maps(Shape.of(first.size(0), channels, first.size(2), first.size(3)), (n, c, i, j) -> {
            int channel = c;
            for (Tensor part : parts) {
                if (channel < part.shape().size(1)) {
                    return part.at(n, channel, i, j);
                }
                channel -= part.shape().size(1);
            }
            throw new IllegalArgumentException("There is no channel " + c + ".");
        });
    }

    private static double pixel(Tensor x, int n, int c, int row, int column, double outside) {
        boolean inside = row >= 0
                && row < x.shape().size(2)
                && column >= 0
                && column < x.shape().size(3);
        return inside ? x.at(n, c, row, column) : outside;
    }

    private static Tensor maps(Shape shape, Element element) {
        Tensor y = Tensor.zeros(shape);
        int at = 0;
        for (int n = 0; n < shape.size(0); n++) {
            for (int c = 0; c < shape.size(1); c++) {
                for (int i = 0; i < shape.size(2); i++) {
                    for (int j = 0; j < shape.size(3); j++) {
                        y.data()[at++] = (float) element.at(n, c, i, j);
                    }
                }
            }
        }
        return y;
    }

    private static Tensor scores(int batch, int classes, Score score) {
        Tensor y = Tensor.zeros(Shape.of(batch, classes));
        for (int n = 0; n < batch; n++) {
            for (int k = 0; k < classes; k++) {
                y.data()[n * classes + k] = (float) score.at(n, k);
            }
        }
        return y;
    }

    private static Tensor each(Tensor x, DoubleUnaryOperator function) {
        Tensor y = Tensor.zeros(x.shape());
        for (int i = 0; i < y.data().length; i++) {
            y.data()[i] = (float) function.applyAsDouble(x.data()[i]);
        }
        return y;
    }
}
