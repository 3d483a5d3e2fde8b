package receptive.suites.filters;

import static receptive.check.Expectation.expect;
import static receptive.suites.filters.ZeroPadKey.KEY;

import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import receptive.check.Points;
import receptive.check.Suite;
import receptive.exercises.filters.ZeroPad;

/** The visible tests of {@code zero-pad}. */
@Suite("zero-pad")
final class ZeroPadSuite {

    @Test
    @Points(1)
    @Order(1)
    void makes_9x9_of_7x7(ZeroPad subject) {
        double[][] x = {
            {2, 3, 0, 1, 3, 2, 1},
            {0, 2, 2, 2, 2, 1, 0},
            {1, 2, 1, 1, 1, 0, 0},
            {3, 2, 2, 0, 0, 2, 3},
            {2, 0, 0, 0, 0, 2, 0},
            {0, 0, 0, 2, 2, 2, 2},
            {1, 3, 2, 3, 2, 1, 0}
        };
        expect(subject, KEY).calling(c -> c.pad(x, 1, 1, 1, 1)).toGive(new double[][] {
            {0, 0, 0, 0, 0, 0, 0, 0, 0},
            {0, 2, 3, 0, 1, 3, 2, 1, 0},
            {0, 0, 2, 2, 2, 2, 1, 0, 0},
            {0, 1, 2, 1, 1, 1, 0, 0, 0},
            {0, 3, 2, 2, 0, 0, 2, 3, 0},
            {0, 2, 0, 0, 0, 0, 2, 0, 0},
            {0, 0, 0, 0, 2, 2, 2, 2, 0},
            {0, 1, 3, 2, 3, 2, 1, 0, 0},
            {0, 0, 0, 0, 0, 0, 0, 0, 0}
        });
    }

    @Test
    @Points(1)
    @Order(2)
    void refuses_a_negative_number_of_rows(ZeroPad subject) {
        expect(subject, KEY).calling(c -> c.pad(new double[3][4], -2, 1, 1, 1)).toBeRefusedNaming(-2);
    }
}
