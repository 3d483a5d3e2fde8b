package receptive.suites.field;

import static receptive.suites.Matrices.cropped;
import static receptive.suites.Matrices.each;
import static receptive.suites.Matrices.eachKernel;
import static receptive.suites.Matrices.framed;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import receptive.check.AnswerKey;
import receptive.check.Call;
import receptive.check.Feedback;
import receptive.check.Wording;
import receptive.exercises.field.Im2col;
import receptive.suites.Arithmetic;
import receptive.suites.Matrices;
import receptive.suites.Reference;

/** What is right and what often goes wrong in {@code im2col}. */
public final class Im2colKey {

    private static final Twin RIGHT = new Twin(Im2colKey::columns, Reference::forward);

    /** The key. */
    public static final AnswerKey<Im2col> KEY = AnswerKey.<Im2col>of(Im2col.class, RIGHT)
            .with("windows-in-rows", RIGHT.laying((x, kh, kw, s, p) -> Matrices.transposed(columns(x, kh, kw, s, p))))
            .with("channels-last", RIGHT.laying(Im2colKey::channelsLast))
            .with("window-column-by-column", RIGHT.laying(Im2colKey::windowsTurned))
            .with("windows-counted-by-columns", RIGHT.laying(Im2colKey::downFirst))
            .with("stride-forgotten", paired((x, s, p) -> x, (s, p) -> 1, (s, p) -> p))
            .with("padding-forgotten", paired((x, s, p) -> x, (s, p) -> s, (s, p) -> 0))
            .with("padding-on-one-side", paired((x, s, p) -> behind(x, p), (s, p) -> s, (s, p) -> 0))
            .with("padded-with-ones", paired((x, s, p) -> withOnes(x, p), (s, p) -> s, (s, p) -> 0))
            .with(
                    "bias-forgotten",
                    RIGHT.adding((x, w, b, s, p) -> Reference.forward(x, w, new double[w.length], s, p)))
            .with(
                    "kernel-flipped",
                    RIGHT.adding((x, w, b, s, p) -> Reference.forward(x, eachKernel(w, Matrices::turned), b, s, p)))
            .with(
                    "map-column-by-column",
                    RIGHT.adding((x, w, b, s, p) -> each(Reference.forward(x, w, b, s, p), Im2colKey::refilled)))
            .with(
                    "width-from-height",
                    RIGHT.adding((x, w, b, s, p) -> each(Reference.forward(x, w, b, s, p), Im2colKey::asWideAsHigh)))
            .explainedBy(Im2colKey::origin);

    private static final Wording WORDS = Wording.of(Im2col.class);

    private Im2colKey() {}

    private interface Columns {
        double[][] of(double[][][] x, int kh, int kw, int stride, int padding);
    }

    private interface Convolution {
        double[][][] of(double[][][] x, double[][][][] w, double[] bias, int stride, int padding);
    }

    private interface Picture {
        double[][][] of(double[][][] x, int stride, int padding);
    }

    private interface Setting {
        int of(int stride, int padding);
    }

    /** Lays windows out and convolves in a way that need not be right. */
    private record Twin(Columns columns, Convolution convolution) implements Im2col {

        Twin laying(Columns otherwise) {
            return new Twin(otherwise, convolution);
        }

        Twin adding(Convolution otherwise) {
            return new Twin(columns, otherwise);
        }

        @Override
        public double[][] columns(double[][][] x, int kh, int kw, int stride, int padding) {
            return columns.of(x, kh, kw, stride, padding);
        }

        @Override
        public double[][][] convolve(double[][][] x, double[][][][] w, double[] bias, int stride, int padding) {
            return convolution.of(x, w, bias, stride, padding);
        }
    }

    /** A twin that makes the same mistake in both methods: it works on another image, stride and padding. */
    private static Twin paired(Picture image, Setting stride, Setting padding) {
        return new Twin(
                (x, kh, kw, s, p) -> columns(image.of(x, s, p), kh, kw, stride.of(s, p), padding.of(s, p)),
                (x, w, b, s, p) -> Reference.forward(image.of(x, s, p), w, b, stride.of(s, p), padding.of(s, p)));
    }

    private static double[][] columns(double[][][] x, int kh, int kw, int stride, int padding) {
        int rows = Reference.outputSize(x[0].length, kh, stride, padding, 1);
        int columns = Reference.outputSize(x[0][0].length, kw, stride, padding, 1);
        double[][] matrix = new double[x.length * kh * kw][rows * columns];
        for (int c = 0; c < x.length; c++) {
            for (int p = 0; p < rows * columns; p++) {
                int top = p / columns * stride - padding;
                int left = p % columns * stride - padding;
                double[][] window = Matrices.window(x[c], top, left, kh, kw);
                for (int tap = 0; tap < kh * kw; tap++) {
                    matrix[c * kh * kw + tap][p] = window[tap / kw][tap % kw];
                }
            }
        }
        return matrix;
    }

    /** Rows ordered by kernel row, kernel column, channel. */
    private static double[][] channelsLast(double[][][] x, int kh, int kw, int stride, int padding) {
        double[][] right = columns(x, kh, kw, stride, padding);
        double[][] matrix = new double[right.length][];
        for (int row = 0; row < matrix.length; row++) {
            matrix[row] = right[row % x.length * kh * kw + row / x.length];
        }
        return matrix;
    }

    /** Rows ordered by channel, kernel column, kernel row. */
    private static double[][] windowsTurned(double[][][] x, int kh, int kw, int stride, int padding) {
        double[][] right = columns(x, kh, kw, stride, padding);
        double[][] matrix = new double[right.length][];
        for (int row = 0; row < matrix.length; row++) {
            int tap = row % (kh * kw);
            matrix[row] = right[row - tap + tap % kh * kw + tap / kh];
        }
        return matrix;
    }

    /** Windows counted from top to bottom, then to the right. */
    private static double[][] downFirst(double[][][] x, int kh, int kw, int stride, int padding) {
        int rows = Reference.outputSize(x[0].length, kh, stride, padding, 1);
        return Arrays.stream(columns(x, kh, kw, stride, padding))
                .map(row -> columnByColumn(row, rows))
                .toArray(double[][]::new);
    }

    /** A map's numbers, read down the columns; they are given row by row. */
    private static double[] columnByColumn(double[] map, int rows) {
        int columns = map.length / rows;
        double[] read = new double[map.length];
        for (int p = 0; p < map.length; p++) {
            read[p] = map[p % rows * columns + p / rows];
        }
        return read;
    }

    /** A map whose numbers, in the order of the windows, were filled in down the columns. */
    private static double[][] refilled(double[][] map) {
        double[] values = Arrays.stream(map).flatMapToDouble(Arrays::stream).toArray();
        double[][] filled = new double[map.length][map[0].length];
        for (int p = 0; p < values.length; p++) {
            filled[p % map.length][p / map.length] = values[p];
        }
        return filled;
    }

    private static double[][][] behind(double[][][] x, int padding) {
        return each(x, channel -> framed(channel, 0, 2 * padding, 0, 2 * padding, 0));
    }

    private static double[][][] withOnes(double[][][] x, int padding) {
        return each(x, channel -> framed(channel, padding, padding, padding, padding, 1));
    }

    private static double[][] asWideAsHigh(double[][] map) {
        return cropped(map, map.length, map.length);
    }

    private static List<Feedback.Part> origin(Call call, int[] element) {
        boolean laying = call.method().getName().equals("columns");
        double[][][] x = (double[][][]) call.argument(0);
        return laying ? pixel(call, x, element) : product(call, x, element);
    }

    /** From where in the image one number of the matrix comes. */
    private static List<Feedback.Part> pixel(Call call, double[][][] x, int[] element) {
        int kh = (int) call.argument(1);
        int kw = (int) call.argument(2);
        int stride = (int) call.argument(3);
        int padding = (int) call.argument(4);
        int columns = Reference.outputSize(x[0][0].length, kw, stride, padding, 1);
        int channel = element[0] / (kh * kw);
        int u = element[0] / kw % kh;
        int v = element[0] % kw;
        int row = element[1] / columns * stride + u - padding;
        int column = element[1] % columns * stride + v - padding;
        return List.of(
                new Feedback.Line(WORDS.explain("row", element[0], channel, u, v)),
                new Feedback.Line(WORDS.explain("column", element[1], element[1] / columns, element[1] % columns)),
                new Feedback.Line(WORDS.explain("pixel", channel, row, column)));
    }

    /** A filter's row times a window's column. */
    private static List<Feedback.Part> product(Call call, double[][][] x, int[] element) {
        double[][][] filter = ((double[][][][]) call.argument(1))[element[0]];
        double bias = ((double[]) call.argument(2))[element[0]];
        int stride = (int) call.argument(3);
        int padding = (int) call.argument(4);
        List<Double> weights = new ArrayList<>();
        List<Double> column = new ArrayList<>();
        for (int c = 0; c < x.length; c++) {
            double[][] window = Matrices.window(
                    x[c],
                    element[1] * stride - padding,
                    element[2] * stride - padding,
                    filter[c].length,
                    filter[c][0].length);
            Arrays.stream(filter[c]).flatMapToDouble(Arrays::stream).forEach(weights::add);
            Arrays.stream(window).flatMapToDouble(Arrays::stream).forEach(column::add);
        }
        double[][] w = {weights.stream().mapToDouble(Double::doubleValue).toArray()};
        double[][] k = {column.stream().mapToDouble(Double::doubleValue).toArray()};
        return List.of(
                new Feedback.Line(WORDS.explain("filter", element[0], Arithmetic.listed(w))),
                new Feedback.Line(WORDS.explain("window", element[1], element[2], Arithmetic.listed(k))),
                new Feedback.Line(Arithmetic.products(k, w) + " + " + Arithmetic.factor(bias) + " = "
                        + Arithmetic.number(Arithmetic.sum(k, w) + bias)));
    }
}
