package receptive.hidden.filters;

import static receptive.check.Expectation.expect;
import static receptive.suites.filters.ZeroPadKey.KEY;

import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import receptive.check.Cases;
import receptive.check.Points;
import receptive.check.Suite;
import receptive.exercises.filters.ZeroPad;

/** The hidden tests of {@code zero-pad}. */
@Suite("zero-pad")
final class ZeroPadHiddenSuite {

    private static final int RANDOM_CASES = 20;

    private static final double[][] X = {{1, -2, 3}, {4, 5, -6}};

    @Test
    @Points(1)
    @Order(1)
    void gives_each_side_its_own_number_of_zeros(ZeroPad subject, Cases cases) {
        expect(subject, KEY).calling(c -> c.pad(X, 1, 2, 3, 0)).toGive(new double[][] {
            {0, 0, 0, 0, 0, 0},
            {0, 0, 0, 1, -2, 3},
            {0, 0, 0, 4, 5, -6},
            {0, 0, 0, 0, 0, 0},
            {0, 0, 0, 0, 0, 0}
        });
        for (int i = 0; i < RANDOM_CASES; i++) {
            double[][] x = cases.matrix(cases.between(1, 6), cases.between(1, 7));
            int top = cases.between(0, 3);
            int bottom = cases.between(0, 3);
            int left = cases.between(0, 3);
            int right = cases.between(0, 3);
            expect(subject, KEY)
                    .calling(c -> c.pad(x, top, bottom, left, right))
                    .toAgreeWithTheReference();
        }
    }

    @Test
    @Points(1)
    @Order(2)
    void gives_a_copy_where_there_is_nothing_to_add(ZeroPad subject) {
        expect(subject, KEY).calling(c -> c.pad(X, 0, 0, 0, 0)).toGive(new double[][] {{1, -2, 3}, {4, 5, -6}});
        expect(subject, KEY).calling(c -> c.pad(X, 1, 1, 0, 0)).toShareNothingWithItsArguments();
        expect(subject, KEY).calling(c -> c.pad(X, 0, 0, 0, 0)).toShareNothingWithItsArguments();
        expect(subject, KEY).calling(c -> c.pad(X, 2, 0, 1, 1)).toLeaveItsArgumentsAlone();
    }

    @Test
    @Points(1)
    @Order(3)
    void refuses_a_negative_number_on_any_side(ZeroPad subject) {
        expect(subject, KEY).calling(c -> c.pad(X, -1, 3, 2, 2)).toBeRefusedNaming(-1);
        expect(subject, KEY).calling(c -> c.pad(X, 3, -1, 2, 2)).toBeRefusedNaming(-1);
        expect(subject, KEY).calling(c -> c.pad(X, 2, 2, -4, 5)).toBeRefusedNaming(-4);
        expect(subject, KEY).calling(c -> c.pad(X, 2, 2, 5, -3)).toBeRefusedNaming(-3);
    }
}
