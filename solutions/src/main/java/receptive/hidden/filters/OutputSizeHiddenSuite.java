package receptive.hidden.filters;

import static receptive.check.Expectation.expect;
import static receptive.suites.filters.OutputSizeKey.KEY;

import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import receptive.check.Cases;
import receptive.check.Points;
import receptive.check.Suite;
import receptive.exercises.filters.OutputSize;

/** The hidden tests of {@code output-size}. */
@Suite("output-size")
final class OutputSizeHiddenSuite {

    private static final int RANDOM_CASES = 20;

    @Test
    @Points(1)
    @Order(1)
    void refuses_windows_that_do_not_fit_exactly(OutputSize subject) {
        expect(subject, KEY).calling(c -> c.exact(7, 3, 3, 0)).toBeRefusedNaming(3);
        expect(subject, KEY).calling(c -> c.exact(12, 4, 3, 1)).toBeRefusedNaming(3);
        expect(subject, KEY).calling(c -> c.floor(7, 3, 3, 0, 1)).toGive(2);
    }

    @Test
    @Points(1)
    @Order(2)
    void takes_the_gaps_of_a_dilated_kernel_into_account(OutputSize subject) {
        expect(subject, KEY).calling(c -> c.floor(9, 3, 1, 0, 2)).toGive(5);
        expect(subject, KEY).calling(c -> c.floor(17, 4, 2, 3, 3)).toGive(7);
        expect(subject, KEY).calling(c -> c.floor(5, 1, 1, 0, 6)).toGive(5);
        expect(subject, KEY).calling(c -> c.floor(7, 3, 1, 0, 3)).toGive(1);
        expect(subject, KEY).calling(c -> c.floor(5, 3, 1, 0, 3)).toBeRefusedNaming(5);
    }

    @Test
    @Points(1)
    @Order(3)
    void refuses_settings_out_of_range(OutputSize subject) {
        expect(subject, KEY).calling(c -> c.exact(7, 3, 0, 1)).toBeRefusedNaming(0);
        expect(subject, KEY).calling(c -> c.exact(0, 1, 1, 2)).toBeRefusedNaming(0);
        expect(subject, KEY).calling(c -> c.exact(7, 3, 1, -1)).toBeRefusedNaming(-1);
        expect(subject, KEY).calling(c -> c.floor(0, 1, 1, 1, 1)).toBeRefusedNaming(0);
        expect(subject, KEY).calling(c -> c.floor(1, 1, 1, 0, 1)).toGive(1);
        expect(subject, KEY).calling(c -> c.floor(7, 3, -2, 0, 1)).toBeRefusedNaming(-2);
        expect(subject, KEY).calling(c -> c.floor(7, 3, 1, -1, 1)).toBeRefusedNaming(-1);
        expect(subject, KEY).calling(c -> c.floor(7, 0, 1, 1, 1)).toBeRefusedNaming(0);
        expect(subject, KEY).calling(c -> c.floor(7, 3, 1, 1, 0)).toBeRefusedNaming(0);
    }

    @Test
    @Points(1)
    @Order(4)
    void refuses_kernels_that_no_padding_can_keep(OutputSize subject) {
        expect(subject, KEY).calling(c -> c.samePadding(4)).toBeRefusedNaming(4);
        expect(subject, KEY).calling(c -> c.samePadding(0)).toBeRefusedNaming(0);
        expect(subject, KEY).calling(c -> c.samePadding(-3)).toBeRefusedNaming(-3);
        expect(subject, KEY).calling(c -> c.samePadding(1)).toGive(0);
        expect(subject, KEY).calling(c -> c.samePadding(11)).toGive(5);
    }

    @Test
    @Points(1)
    @Order(5)
    void knows_the_sizes_inside_alexnet(OutputSize subject) {
        expect(subject, KEY).calling(c -> c.exact(227, 11, 4, 0)).toGive(55);
        expect(subject, KEY).calling(c -> c.floor(224, 11, 4, 0, 1)).toGive(54);
        expect(subject, KEY).calling(c -> c.floor(224, 11, 4, 2, 1)).toGive(55);
        expect(subject, KEY).calling(c -> c.exact(55, 3, 2, 0)).toGive(27);
        expect(subject, KEY).calling(c -> c.exact(27, 5, 1, 2)).toGive(27);
        expect(subject, KEY).calling(c -> c.exact(13, 3, 2, 0)).toGive(6);
    }

    @Test
    @Points(1)
    @Order(6)
    void agrees_with_the_engine_on_random_settings(OutputSize subject, Cases cases) {
        for (int i = 0; i < RANDOM_CASES; i++) {
            int kernel = cases.between(1, 9);
            int stride = cases.between(1, 5);
            int padding = cases.between(0, 4);
            int dilation = cases.between(1, 4);
            int steps = cases.between(0, 12);
            int reach = dilation * (kernel - 1) + 1;
            int input = Math.max(1, reach - 2 * padding) + steps;
            expect(subject, KEY)
                    .calling(c -> c.floor(input, kernel, stride, padding, dilation))
                    .toAgreeWithTheReference();
            int fitting = kernel + stride * steps;
            expect(subject, KEY)
                    .calling(c -> c.exact(fitting, kernel, stride, 0))
                    .toAgreeWithTheReference();
        }
    }
}
