package receptive.suites.filters;

import static receptive.suites.Matrices.framed;
import static receptive.suites.Matrices.mapped;
import static receptive.suites.Matrices.transposed;

import java.util.List;
import java.util.function.UnaryOperator;
import receptive.check.AnswerKey;
import receptive.check.Call;
import receptive.check.Feedback;
import receptive.check.Wording;
import receptive.exercises.filters.Filters;
import receptive.suites.Arithmetic;

/** What is right and what often goes wrong in {@code filters}. */
public final class FiltersKey {

    private static final Filters RIGHT = new Right();

    /** The key. */
    public static final AnswerKey<Filters> KEY = AnswerKey.<Filters>of(Filters.class, RIGHT)
            .with("not-divided", new Changed(filter -> mapped(filter, weight -> weight * shares(filter))))
            .with("integer-division", new Changed(FiltersKey::integers))
            .with("box-divided-by-size", new DividedBySize())
            .with("rows-for-columns", new Changed(filter -> transposed(filter)))
            .with("square-blur", new SquareBlurs())
            .with("other-sharpening", new OtherSharpening())
            .explainedBy(FiltersKey::weight);

    private static final Wording WORDS = Wording.of(Filters.class);

    private FiltersKey() {}

    /** By the definitions. */
    private record Right() implements Filters {
        @Override
        public double[][] box(int size) {
            return equal(odd(size), size);
        }

        @Override
        public double[][] horizontalBlur(int size) {
            return equal(1, odd(size));
        }

        @Override
        public double[][] verticalBlur(int size) {
            return equal(odd(size), 1);
        }

        @Override
        public double[][] sharpen() {
            return new double[][] {{0, -0.25, 0}, {-0.25, 2, -0.25}, {0, -0.25, 0}};
        }

        private static int odd(int size) {
            if (size < 1 || size % 2 == 0) {
                throw new IllegalArgumentException("A filter of " + size + " has no middle.");
            }
            return size;
        }

        private static double[][] equal(int rows, int columns) {
            return mapped(new double[rows][columns], any -> 1.0 / (rows * columns));
        }
    }

    /** The right filters, all changed alike. */
    private record Changed(UnaryOperator<double[][]> change) implements Filters {
        @Override
        public double[][] box(int size) {
            return change.apply(RIGHT.box(size));
        }

        @Override
        public double[][] horizontalBlur(int size) {
            return change.apply(RIGHT.horizontalBlur(size));
        }

        @Override
        public double[][] verticalBlur(int size) {
            return change.apply(RIGHT.verticalBlur(size));
        }

        @Override
        public double[][] sharpen() {
            return change.apply(RIGHT.sharpen());
        }
    }

    /** A box whose numbers add up to its size. */
    private record DividedBySize() implements Filters {
        @Override
        public double[][] box(int size) {
            return mapped(RIGHT.box(size), weight -> 1.0 / size);
        }

        @Override
        public double[][] horizontalBlur(int size) {
            return RIGHT.horizontalBlur(size);
        }

        @Override
        public double[][] verticalBlur(int size) {
            return RIGHT.verticalBlur(size);
        }

        @Override
        public double[][] sharpen() {
            return RIGHT.sharpen();
        }
    }

    /** Blurs with rows or columns of zeros around them. */
    private record SquareBlurs() implements Filters {
        @Override
        public double[][] box(int size) {
            return RIGHT.box(size);
        }

        @Override
        public double[][] horizontalBlur(int size) {
            return framed(RIGHT.horizontalBlur(size), size / 2, size / 2, 0, 0, 0);
        }

        @Override
        public double[][] verticalBlur(int size) {
            return framed(RIGHT.verticalBlur(size), 0, 0, size / 2, size / 2, 0);
        }

        @Override
        public double[][] sharpen() {
            return RIGHT.sharpen();
        }
    }

    /** The sharpening filter of many textbooks, four times as strong. */
    private record OtherSharpening() implements Filters {
        @Override
        public double[][] box(int size) {
            return RIGHT.box(size);
        }

        @Override
        public double[][] horizontalBlur(int size) {
            return RIGHT.horizontalBlur(size);
        }

        @Override
        public double[][] verticalBlur(int size) {
            return RIGHT.verticalBlur(size);
        }

        @Override
        public double[][] sharpen() {
            return new double[][] {{0, -1, 0}, {-1, 5, -1}, {0, -1, 0}};
        }
    }

    /** How many shares the whole was divided into. */
    private static int shares(double[][] filter) {
        return isSharpening(filter) ? 4 : filter.length * filter[0].length;
    }

    /** What {@code 1 / 9} and {@code -1 / 4} are between whole numbers. */
    private static double[][] integers(double[][] filter) {
        return mapped(filter, weight -> (int) weight);
    }

    private static boolean isSharpening(double[][] filter) {
        return filter[0][0] == 0;
    }

    private static List<Feedback.Part> weight(Call call, int[] element) {
        if (call.arguments().length == 0) {
            return List.of(new Feedback.Line(WORDS.explain("sharpen")));
        }
        int size = (int) call.argument(0);
        int count = call.method().getName().equals("box") ? size * size : size;
        return List.of(new Feedback.Line(WORDS.explain("equal", count, Arithmetic.number(1.0 / count))));
    }
}
