package receptive.hidden.field;

import static receptive.check.Expectation.expect;
import static receptive.suites.field.DilatedCorrelationKey.KEY;

import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import receptive.check.Cases;
import receptive.check.Points;
import receptive.check.Suite;
import receptive.exercises.field.DilatedCorrelation;
import receptive.suites.Reference;

/** The hidden tests of {@code dilated-correlation}. */
@Suite("dilated-correlation")
final class DilatedCorrelationHiddenSuite {

    private static final int RANDOM_CASES = 20;

    private static final double[][] WIDE = {
        {1, -2, 0, 3, 1, 4, -1, 2},
        {0, 2, -3, 1, 5, -2, 0, 1},
        {4, 1, 1, -1, 0, 2, 3, -4},
        {-2, 0, 3, 2, -1, 1, 1, 0},
        {1, 1, -4, 0, 2, 3, -2, 5}
    };
    private static final double[][] KERNEL = {{1, -2, 3}, {0, 4, -1}};

    @Test
    @Points(1)
    @Order(1)
    void lays_a_2x3_kernel_over_a_5x8_image(DilatedCorrelation subject) {
        expect(subject, KEY).calling(c -> c.correlate(WIDE, KERNEL, 2)).toAgreeWithTheReference();
        expect(subject, KEY).calling(c -> c.correlate(WIDE, KERNEL, 3)).toAgreeWithTheReference();
    }

    @Test
    @Points(1)
    @Order(2)
    void equals_an_ordinary_kernel_with_zeros_between_its_taps(DilatedCorrelation subject) {
        double[][] square = {{2, -1}, {3, 5}};
        double[][] stuffed = {{2, 0, 0, -1}, {0, 0, 0, 0}, {0, 0, 0, 0}, {3, 0, 0, 5}};
        expect(subject, KEY).calling(c -> c.correlate(WIDE, square, 3)).toGive(Reference.correlate(WIDE, stuffed));
    }

    @Test
    @Points(1)
    @Order(3)
    void fits_exactly_or_is_refused(DilatedCorrelation subject) {
        double[][] high = {{1}, {-2}, {3}};
        expect(subject, KEY).calling(c -> c.correlate(WIDE, high, 2)).toAgreeWithTheReference();
        expect(subject, KEY).calling(c -> c.correlate(WIDE, high, 3)).toBeRefusedNaming(7, 5);
        double[][] wide = {{1, 2}};
        expect(subject, KEY).calling(c -> c.correlate(WIDE, wide, 7)).toAgreeWithTheReference();
        expect(subject, KEY).calling(c -> c.correlate(WIDE, wide, 8)).toBeRefusedNaming(9, 8);
        double[][] one = {{-2}};
        expect(subject, KEY).calling(c -> c.correlate(WIDE, one, 50)).toAgreeWithTheReference();
        double[][] row = {{3, -1, 4, 0, 5}};
        expect(subject, KEY).calling(c -> c.correlate(row, wide, 3)).toGive(new double[][] {{3, 9}});
        expect(subject, KEY).calling(c -> c.correlate(row, wide, 5)).toBeRefusedNaming(6, 5);
    }

    @Test
    @Points(1)
    @Order(4)
    void refuses_a_dilation_below_1(DilatedCorrelation subject) {
        expect(subject, KEY).calling(c -> c.correlate(WIDE, KERNEL, 0)).toBeRefusedNaming(0);
        expect(subject, KEY).calling(c -> c.correlate(WIDE, KERNEL, -3)).toBeRefusedNaming(-3);
    }

    @Test
    @Points(1)
    @Order(5)
    void leaves_its_arguments_alone_and_returns_a_new_map(DilatedCorrelation subject) {
        double[][] one = {{1}};
        expect(subject, KEY).calling(c -> c.correlate(WIDE, KERNEL, 2)).toLeaveItsArgumentsAlone();
        expect(subject, KEY).calling(c -> c.correlate(WIDE, one, 2)).toLeaveItsArgumentsAlone();
        expect(subject, KEY).calling(c -> c.correlate(WIDE, one, 2)).toShareNothingWithItsArguments();
    }

    @Test
    @Points(1)
    @Order(6)
    void agrees_with_the_engine_on_random_images(DilatedCorrelation subject, Cases cases) {
        for (int i = 0; i < RANDOM_CASES; i++) {
            int dilation = cases.between(1, 4);
            double[][] k = cases.matrix(cases.between(1, 4), cases.between(1, 4));
            double[][] x = cases.matrix(
                    dilation * (k.length - 1) + 1 + cases.between(0, 5),
                    dilation * (k[0].length - 1) + 1 + cases.between(0, 6));
            expect(subject, KEY).calling(c -> c.correlate(x, k, dilation)).toAgreeWithTheReference();
        }
    }
}
