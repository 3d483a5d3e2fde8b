package receptive.suites.filters;

import static receptive.check.Expectation.expect;
import static receptive.suites.filters.FiltersKey.KEY;

import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import receptive.check.Points;
import receptive.check.Suite;
import receptive.exercises.filters.Filters;

/** The visible tests of {@code filters}. */
@Suite("filters")
final class FiltersSuite {

    @Test
    @Points(1)
    @Order(1)
    void blurs_with_equal_weights(Filters subject) {
        double ninth = 1 / 9.0;
        expect(subject, KEY)
                .calling(c -> c.box(3))
                .toGive(new double[][] {{ninth, ninth, ninth}, {ninth, ninth, ninth}, {ninth, ninth, ninth}});
        expect(subject, KEY).calling(c -> c.horizontalBlur(5)).toGive(new double[][] {{0.2, 0.2, 0.2, 0.2, 0.2}});
        expect(subject, KEY).calling(c -> c.verticalBlur(5)).toGive(new double[][] {{0.2}, {0.2}, {0.2}, {0.2}, {0.2}});
    }

    @Test
    @Points(1)
    @Order(2)
    void sharpens_without_making_the_picture_brighter(Filters subject) {
        expect(subject, KEY)
                .calling(Filters::sharpen)
                .toGive(new double[][] {{0, -0.25, 0}, {-0.25, 2, -0.25}, {0, -0.25, 0}});
    }
}
