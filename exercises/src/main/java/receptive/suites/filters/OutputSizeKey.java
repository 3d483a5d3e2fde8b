package receptive.suites.filters;

import java.util.List;
import receptive.check.AnswerKey;
import receptive.check.Call;
import receptive.check.Feedback;
import receptive.check.Wording;
import receptive.exercises.filters.OutputSize;
import receptive.suites.Arithmetic;
import receptive.suites.Reference;

/** What is right and what often goes wrong in {@code output-size}. */
public final class OutputSizeKey {

    /** The key. */
    public static final AnswerKey<OutputSize> KEY = AnswerKey.<OutputSize>of(OutputSize.class, new Engine())
            .with("rest-dropped", new DroppingTheRest())
            .with("ceil-for-floor", new Counting(Span::right, (span, stride) -> Math.ceilDiv(span, stride) + 1))
            .with("dilation-forgotten", new Counting(Span::undilated, OutputSizeKey::positions))
            .with("dilation-times-kernel", new Counting(Span::multiplied, OutputSizeKey::positions))
            .with("one-forgotten", new Counting(Span::right, (span, stride) -> Math.floorDiv(span, stride)))
            .with("padding-forgotten", new Counting(Span::unpadded, OutputSizeKey::positions))
            .with("padding-once", new Counting(Span::paddedOnce, OutputSizeKey::positions))
            .with("padding-of-both-ends", new PaddingOfBothEnds())
            .explainedBy(OutputSizeKey::formula);

    private static final Wording WORDS = Wording.of(OutputSize.class);

    private OutputSizeKey() {}

    private static int positions(int span, int stride) {
        return span / stride + 1;
    }

    /** The engine's answers. */
    private record Engine() implements OutputSize {
        @Override
        public int exact(int input, int kernel, int stride, int padding) {
            int positions = Reference.outputSize(input, kernel, stride, padding, 1);
            int span = Span.right(input, kernel, padding, 1);
            if (span % stride != 0) {
                throw new IllegalArgumentException("Stride " + stride + " does not divide " + span + ".");
            }
            return positions;
        }

        @Override
        public int floor(int input, int kernel, int stride, int padding, int dilation) {
            return Reference.outputSize(input, kernel, stride, padding, dilation);
        }

        @Override
        public int samePadding(int kernel) {
            for (int padding = 0; padding < kernel; padding++) {
                if (Reference.outputSize(kernel, kernel, 1, padding, 1) == kernel) {
                    return padding;
                }
            }
            throw new IllegalArgumentException("No padding keeps the size with a kernel of " + kernel + ".");
        }
    }

    /** How far the window's first tap can travel, and what people take for it. */
    private interface Span {
        int of(int input, int kernel, int padding, int dilation);

        static int right(int input, int kernel, int padding, int dilation) {
            return input + 2 * padding - dilation * (kernel - 1) - 1;
        }

        static int undilated(int input, int kernel, int padding, int dilation) {
            return right(input, kernel, padding, 1);
        }

        static int multiplied(int input, int kernel, int padding, int dilation) {
            return input + 2 * padding - dilation * kernel;
        }

        static int unpadded(int input, int kernel, int padding, int dilation) {
            return right(input, kernel, 0, dilation);
        }

        static int paddedOnce(int input, int kernel, int padding, int dilation) {
            return right(input, kernel, 0, dilation) + padding;
        }
    }

    /** From how far the window travels to its positions. */
    private interface Rounding {
        int positions(int span, int stride);
    }

    /** Counts with a span and a rounding that need not be right. */
    private record Counting(Span span, Rounding rounding) implements OutputSize {
        @Override
        public int exact(int input, int kernel, int stride, int padding) {
            int travel = span.of(input, kernel, padding, 1);
            if (travel < 0 || travel % stride != 0) {
                throw new IllegalArgumentException("Stride " + stride + " does not divide " + travel + ".");
            }
            return rounding.positions(travel, stride);
        }

        @Override
        public int floor(int input, int kernel, int stride, int padding, int dilation) {
            int travel = span.of(input, kernel, padding, dilation);
            if (travel < 0) {
                throw new IllegalArgumentException("The kernel is larger than the padded input by " + -travel + ".");
            }
            return rounding.positions(travel, stride);
        }

        @Override
        public int samePadding(int kernel) {
            return KEY.reference().samePadding(kernel);
        }
    }

    /** Takes the division of whole numbers for an exact one. */
    private record DroppingTheRest() implements OutputSize {
        @Override
        public int exact(int input, int kernel, int stride, int padding) {
            return floor(input, kernel, stride, padding, 1);
        }

        @Override
        public int floor(int input, int kernel, int stride, int padding, int dilation) {
            return Reference.outputSize(input, kernel, stride, padding, dilation);
        }

        @Override
        public int samePadding(int kernel) {
            return (kernel - 1) / 2;
        }
    }

    /** Gives what both ends need together. */
    private record PaddingOfBothEnds() implements OutputSize {
        @Override
        public int exact(int input, int kernel, int stride, int padding) {
            return KEY.reference().exact(input, kernel, stride, padding);
        }

        @Override
        public int floor(int input, int kernel, int stride, int padding, int dilation) {
            return KEY.reference().floor(input, kernel, stride, padding, dilation);
        }

        @Override
        public int samePadding(int kernel) {
            return kernel - 1;
        }
    }

    private static List<Feedback.Part> formula(Call call, int[] element) {
        int first = (int) call.argument(0);
        String line =
                switch (call.method().getName()) {
                    case "exact" ->
                        written(first, (int) call.argument(1), (int) call.argument(2), (int) call.argument(3), 1);
                    case "floor" ->
                        written(first, (int) call.argument(1), (int) call.argument(2), (int) call.argument(3), (int)
                                call.argument(4));
                    default -> "(" + first + " − 1) / 2 = " + Arithmetic.number((first - 1) / 2.0);
                };
        return List.of(new Feedback.Line(line));
    }

    private static String written(int input, int kernel, int stride, int padding, int dilation) {
        int reach = dilation * (kernel - 1) + 1;
        double positions = (double) (input + 2 * padding - reach) / stride + 1;
        String taps = dilation == 1 ? "" : WORDS.explain("reach", kernel, dilation, reach) + " ";
        return taps + "(" + input + " + 2·" + padding + " − " + reach + ") / " + stride + " + 1 = "
                + Arithmetic.number(positions);
    }
}
