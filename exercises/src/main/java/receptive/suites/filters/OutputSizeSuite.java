package receptive.suites.filters;

import static receptive.check.Expectation.expect;
import static receptive.suites.filters.OutputSizeKey.KEY;

import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import receptive.check.Points;
import receptive.check.Suite;
import receptive.exercises.filters.OutputSize;

/** The visible tests of {@code output-size}. */
@Suite("output-size")
final class OutputSizeSuite {

    @Test
    @Points(1)
    @Order(1)
    void counts_windows_that_fit_exactly(OutputSize subject) {
        expect(subject, KEY).calling(c -> c.exact(7, 3, 1, 0)).toGive(5);
        expect(subject, KEY).calling(c -> c.exact(7, 3, 2, 0)).toGive(3);
        expect(subject, KEY).calling(c -> c.exact(32, 5, 1, 2)).toGive(32);
    }

    @Test
    @Points(1)
    @Order(2)
    void drops_a_last_incomplete_step(OutputSize subject) {
        expect(subject, KEY).calling(c -> c.floor(10, 3, 2, 0, 1)).toGive(4);
        expect(subject, KEY).calling(c -> c.floor(10, 3, 2, 1, 1)).toGive(5);
    }

    @Test
    @Points(1)
    @Order(3)
    void finds_the_padding_that_keeps_the_size(OutputSize subject) {
        expect(subject, KEY).calling(c -> c.samePadding(3)).toGive(1);
        expect(subject, KEY).calling(c -> c.samePadding(5)).toGive(2);
        expect(subject, KEY).calling(c -> c.samePadding(7)).toGive(3);
    }

    @Test
    @Points(1)
    @Order(4)
    void refuses_a_kernel_larger_than_the_input(OutputSize subject) {
        expect(subject, KEY).calling(c -> c.floor(3, 8, 1, 0, 1)).toBeRefusedNaming(8, 3);
        expect(subject, KEY).calling(c -> c.exact(4, 6, 1, 0)).toBeRefusedNaming(6, 4);
    }
}
