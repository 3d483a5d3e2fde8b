package receptive.hidden.images;

import static receptive.check.Expectation.expect;
import static receptive.suites.images.Signal1dKey.KEY;

import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import receptive.check.Cases;
import receptive.check.Points;
import receptive.check.Suite;
import receptive.exercises.images.Signal1d;

/** The hidden tests of {@code signal-1d}. */
@Suite("signal-1d")
final class Signal1dHiddenSuite {

    private static final int RANDOM_CASES = 20;

    @Test
    @Points(1)
    @Order(1)
    void gives_one_number_when_both_are_equally_long(Signal1d subject) {
        double[] x = {3, -1, 4};
        double[] w = {-2, 5, 7};
        expect(subject, KEY).calling(c -> c.correlate(x, w)).toGive(new double[] {17});
        expect(subject, KEY).calling(c -> c.convolve(x, w)).toGive(new double[] {8});
        expect(subject, KEY).calling(c -> c.convolveFull(x, w)).toGive(new double[] {-6, 17, 8, 13, 28});
    }

    @Test
    @Points(1)
    @Order(2)
    void scales_with_a_window_of_one(Signal1d subject) {
        double[] x = {3, -1, 4, 0.5};
        double[] w = {-2};
        expect(subject, KEY).calling(c -> c.correlate(x, w)).toGive(new double[] {-6, 2, -8, -1});
        expect(subject, KEY).calling(c -> c.convolve(x, w)).toGive(new double[] {-6, 2, -8, -1});
        expect(subject, KEY).calling(c -> c.convolveFull(w, x)).toGive(new double[] {-6, 2, -8, -1});
    }

    @Test
    @Points(1)
    @Order(3)
    void convolves_fully_either_way_round(Signal1d subject) {
        double[] x = {1, -2, 0, 3, 5};
        double[] w = {4, 0, -1};
        expect(subject, KEY).calling(c -> c.convolveFull(x, w)).toGive(new double[] {4, -8, -1, 14, 20, -3, -5});
        expect(subject, KEY).calling(c -> c.convolveFull(w, x)).toGive(new double[] {4, -8, -1, 14, 20, -3, -5});
    }

    @Test
    @Points(1)
    @Order(4)
    void refuses_to_slide_a_window_that_does_not_fit(Signal1d subject) {
        double[] x = {1, 2};
        double[] w = {1, 2, 3, 4, 5, 6, 7};
        expect(subject, KEY).calling(c -> c.correlate(x, w)).toBeRefusedNaming(7, 2);
        expect(subject, KEY).calling(c -> c.convolve(x, w)).toBeRefusedNaming(7, 2);
        expect(subject, KEY).calling(c -> c.convolve(x, new double[] {1, 2, 3})).toBeRefusedNaming(3, 2);
    }

    @Test
    @Points(1)
    @Order(5)
    void leaves_signal_and_window_alone_and_returns_a_new_array(Signal1d subject) {
        double[] x = {5, -6, 7, 8};
        double[] w = {1, -2, 3};
        double[] one = {1};
        expect(subject, KEY).calling(c -> c.correlate(x, w)).toLeaveItsArgumentsAlone();
        expect(subject, KEY).calling(c -> c.convolve(x, w)).toLeaveItsArgumentsAlone();
        expect(subject, KEY).calling(c -> c.convolveFull(x, w)).toLeaveItsArgumentsAlone();
        expect(subject, KEY).calling(c -> c.correlate(x, one)).toShareNothingWithItsArguments();
        expect(subject, KEY).calling(c -> c.convolve(x, one)).toShareNothingWithItsArguments();
        expect(subject, KEY).calling(c -> c.convolveFull(one, w)).toShareNothingWithItsArguments();
    }

    @Test
    @Points(1)
    @Order(6)
    void agrees_with_the_engine_on_random_signals(Signal1d subject, Cases cases) {
        for (int i = 0; i < RANDOM_CASES; i++) {
            double[] w = cases.vector(cases.between(1, 6));
            double[] x = cases.vector(w.length + cases.between(0, 9));
            switch (i % 3) {
                case 0 -> expect(subject, KEY).calling(c -> c.correlate(x, w)).toAgreeWithTheReference();
                case 1 -> expect(subject, KEY).calling(c -> c.convolve(x, w)).toAgreeWithTheReference();
                default ->
                    expect(subject, KEY).calling(c -> c.convolveFull(x, w)).toAgreeWithTheReference();
            }
        }
    }
}
