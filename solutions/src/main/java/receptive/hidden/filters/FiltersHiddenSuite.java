package receptive.hidden.filters;

import static receptive.check.Expectation.expect;
import static receptive.suites.filters.FiltersKey.KEY;

import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import receptive.check.Cases;
import receptive.check.Points;
import receptive.check.Suite;
import receptive.exercises.filters.Filters;

/** The hidden tests of {@code filters}. */
@Suite("filters")
final class FiltersHiddenSuite {

    private static final int RANDOM_CASES = 20;

    @Test
    @Points(1)
    @Order(1)
    void makes_blurs_of_any_odd_size(Filters subject, Cases cases) {
        expect(subject, KEY).calling(c -> c.box(1)).toGive(new double[][] {{1}});
        expect(subject, KEY).calling(c -> c.horizontalBlur(1)).toGive(new double[][] {{1}});
        expect(subject, KEY).calling(c -> c.verticalBlur(1)).toGive(new double[][] {{1}});
        expect(subject, KEY).calling(c -> c.box(5)).toAgreeWithTheReference();
        for (int i = 0; i < RANDOM_CASES; i++) {
            int size = 2 * cases.between(1, 12) + 1;
            switch (i % 3) {
                case 0 -> expect(subject, KEY).calling(c -> c.box(size)).toAgreeWithTheReference();
                case 1 ->
                    expect(subject, KEY).calling(c -> c.horizontalBlur(size)).toAgreeWithTheReference();
                default ->
                    expect(subject, KEY).calling(c -> c.verticalBlur(size)).toAgreeWithTheReference();
            }
        }
    }

    @Test
    @Points(1)
    @Order(2)
    void refuses_even_sizes(Filters subject) {
        expect(subject, KEY).calling(c -> c.box(2)).toBeRefusedNaming(2);
        expect(subject, KEY).calling(c -> c.horizontalBlur(4)).toBeRefusedNaming(4);
        expect(subject, KEY).calling(c -> c.verticalBlur(6)).toBeRefusedNaming(6);
    }

    @Test
    @Points(1)
    @Order(3)
    void refuses_sizes_below_1(Filters subject) {
        expect(subject, KEY).calling(c -> c.box(0)).toBeRefusedNaming(0);
        expect(subject, KEY).calling(c -> c.box(-1)).toBeRefusedNaming(-1);
        expect(subject, KEY).calling(c -> c.horizontalBlur(-3)).toBeRefusedNaming(-3);
        expect(subject, KEY).calling(c -> c.horizontalBlur(0)).toBeRefusedNaming(0);
        expect(subject, KEY).calling(c -> c.verticalBlur(-5)).toBeRefusedNaming(-5);
        expect(subject, KEY).calling(c -> c.verticalBlur(0)).toBeRefusedNaming(0);
    }
}
