package receptive.suites.images;

import static receptive.check.Expectation.expect;
import static receptive.suites.images.Signal1dKey.KEY;

import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import receptive.check.Points;
import receptive.check.Suite;
import receptive.exercises.images.Signal1d;

/** The visible tests of {@code signal-1d}. */
@Suite("signal-1d")
final class Signal1dSuite {

    @Test
    @Points(1)
    @Order(1)
    void correlates_with_the_window_as_it_is(Signal1d subject) {
        double[] x = {2, 8, 3, 7, 1, 2, 0, 4, 5};
        double[] w = {2, 1, 5, 3};
        expect(subject, KEY).calling(c -> c.correlate(x, w)).toGive(new double[] {48, 57, 24, 25, 16, 39});
    }

    @Test
    @Points(1)
    @Order(2)
    void convolves_with_the_window_turned_round(Signal1d subject) {
        double[] x = {2, 8, 3, 7, 1, 2, 0, 4, 5};
        double[] w = {2, 1, 5, 3};
        expect(subject, KEY).calling(c -> c.convolve(x, w)).toGive(new double[] {63, 48, 49, 28, 21, 20});
    }

    @Test
    @Points(1)
    @Order(3)
    void convolves_beyond_the_ends(Signal1d subject) {
        expect(subject, KEY)
                .calling(c -> c.convolveFull(new double[] {1, 2, 3}, new double[] {10, 1}))
                .toGive(new double[] {10, 21, 32, 3});
        expect(subject, KEY)
                .calling(c -> c.convolveFull(new double[] {2, 8, 3, 7, 1, 2, 0, 4, 5}, new double[] {2, 1, 5, 3}))
                .toGive(new double[] {4, 18, 24, 63, 48, 49, 28, 21, 20, 25, 37, 15});
    }

    @Test
    @Points(1)
    @Order(4)
    void refuses_a_window_longer_than_the_signal(Signal1d subject) {
        expect(subject, KEY)
                .calling(c -> c.correlate(new double[] {1, 2, 3}, new double[] {1, 2, 3, 4}))
                .toBeRefusedNaming(4, 3);
    }
}
