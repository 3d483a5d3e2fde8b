package receptive.suites.filters;

import static receptive.suites.Matrices.transposed;
import static receptive.suites.Matrices.turned;

import java.util.List;
import java.util.function.IntBinaryOperator;
import receptive.check.AnswerKey;
import receptive.check.Call;
import receptive.check.Feedback;
import receptive.check.Wording;
import receptive.exercises.filters.Border;
import receptive.exercises.filters.ImageFilter;
import receptive.suites.Arithmetic;
import receptive.suites.Matrices;
import receptive.suites.Reference;

/** What is right and what often goes wrong in {@code image-filter}. */
public final class ImageFilterKey {

    /** Where a pixel outside an axis of a length is fetched from; negative for nowhere, which is 0. */
    private static final IntBinaryOperator NOWHERE = (pixel, length) -> -1;

    private static final IntBinaryOperator NEAREST = (pixel, length) -> Math.clamp(pixel, 0, length - 1);
    private static final IntBinaryOperator MIRRORED = (pixel, length) -> pixel < 0 ? -pixel : 2 * (length - 1) - pixel;
    private static final IntBinaryOperator MIRRORED_WITH_EDGE =
            (pixel, length) -> pixel < 0 ? -pixel - 1 : 2 * length - 1 - pixel;
    private static final IntBinaryOperator ROUND = Math::floorMod;

    /** The key. */
    public static final AnswerKey<ImageFilter> KEY = AnswerKey.of(ImageFilter.class, ImageFilterKey::filtered)
            .with("kernel-flipped", (x, k, border) -> filtered(x, turned(k), border))
            .with("kernel-transposed", (x, k, border) -> filtered(x, transposed(k), border))
            .with("border-always-zero", (x, k, border) -> filtered(x, k, Border.ZERO))
            .with("edge-repeated", (x, k, border) -> filtered(x, k, outside(border, MIRRORED_WITH_EDGE)))
            .with("reflect-for-replicate", (x, k, border) -> filtered(x, k, swapped(border)))
            .with("wrapped-around", (x, k, border) -> filtered(x, k, ROUND))
            .with("border-left-out", (x, k, border) -> {
                refuseEven(k);
                return Reference.correlate(x, k);
            })
            .with("edge-copied", ImageFilterKey::withEdgesCopied)
            .with("not-centred", (x, k, border) -> fromCorner(x, k, border))
            .with("kernel-taken-as-square", (x, k, border) -> filtered(x, square(k), border))
            .with("filtered-in-place", ImageFilterKey::inPlace)
            .explainedBy(ImageFilterKey::window);

    private static final Wording WORDS = Wording.of(ImageFilter.class);

    private ImageFilterKey() {}

    private static double[][] filtered(double[][] x, double[][] k, Border border) {
        return filtered(x, k, outside(border, MIRRORED));
    }

    private static double[][] filtered(double[][] x, double[][] k, IntBinaryOperator outside) {
        refuseEven(k);
        return Reference.correlate(continued(x, k.length / 2, k[0].length / 2, outside), k);
    }

    private static void refuseEven(double[][] k) {
        if (k.length % 2 == 0 || k[0].length % 2 == 0) {
            throw new IllegalArgumentException("A kernel of " + k.length + "x" + k[0].length + " has no middle.");
        }
    }

    private static IntBinaryOperator outside(Border border, IntBinaryOperator mirrored) {
        return switch (border) {
            case ZERO -> NOWHERE;
            case REPLICATE -> NEAREST;
            case REFLECT -> mirrored;
        };
    }

    private static Border swapped(Border border) {
        return switch (border) {
            case ZERO -> Border.ZERO;
            case REPLICATE -> Border.REFLECT;
            case REFLECT -> Border.REPLICATE;
        };
    }

    /** The image with so many rows above and below it and columns beside it. */
    private static double[][] continued(double[][] x, int rows, int columns, IntBinaryOperator outside) {
        double[][] continued = new double[rows + x.length + rows][columns + x[0].length + columns];
        for (int i = 0; i < continued.length; i++) {
            for (int j = 0; j < continued[0].length; j++) {
                int row = inside(i - rows, x.length, outside);
                int column = inside(j - columns, x[0].length, outside);
                continued[i][j] = row < 0 || column < 0 ? 0 : x[row][column];
            }
        }
        return continued;
    }

    private static int inside(int pixel, int length, IntBinaryOperator outside) {
        return pixel >= 0 && pixel < length ? pixel : outside.applyAsInt(pixel, length);
    }

    /** Filters where the kernel fits and lets the other pixels be. */
    private static double[][] withEdgesCopied(double[][] x, double[][] k, Border border) {
        double[][] y = filtered(x, k, border);
        int rows = k.length / 2;
        int columns = k[0].length / 2;
        for (int i = 0; i < x.length; i++) {
            for (int j = 0; j < x[0].length; j++) {
                boolean fits = i >= rows && i < x.length - rows && j >= columns && j < x[0].length - columns;
                y[i][j] = fits ? y[i][j] : x[i][j];
            }
        }
        return y;
    }

    /** Lays the kernel's corner, and not its middle, on each pixel. */
    private static double[][] fromCorner(double[][] x, double[][] k, Border border) {
        double[][] large = new double[2 * k.length - 1][2 * k[0].length - 1];
        for (int u = 0; u < k.length; u++) {
            System.arraycopy(k[u], 0, large[u + k.length - 1], k[0].length - 1, k[u].length);
        }
        refuseEven(k);
        return filtered(x, large, border);
    }

    private static double[][] square(double[][] k) {
        return Matrices.cropped(k, k.length, k.length);
    }

    /** Reads pixels that were filtered already. */
    private static double[][] inPlace(double[][] x, double[][] k, Border border) {
        double[][] y = Matrices.mapped(x, pixel -> pixel);
        for (int i = 0; i < y.length; i++) {
            for (int j = 0; j < y[0].length; j++) {
                y[i][j] = filtered(y, k, border)[i][j];
            }
        }
        return y;
    }

    private static List<Feedback.Part> window(Call call, int[] element) {
        double[][] x = (double[][]) call.argument(0);
        double[][] k = (double[][]) call.argument(1);
        Border border = (Border) call.argument(2);
        double[][] all = continued(x, k.length / 2, k[0].length / 2, outside(border, MIRRORED));
        double[][] window = Matrices.window(all, element[0], element[1], k.length, k[0].length);
        return List.of(
                Arithmetic.grid(WORDS.explain("window", element[0], element[1], border), window),
                Arithmetic.kernel(k),
                new Feedback.Line(
                        Arithmetic.products(window, k) + " = " + Arithmetic.number(Arithmetic.sum(window, k))));
    }
}
