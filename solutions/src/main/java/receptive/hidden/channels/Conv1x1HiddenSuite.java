package receptive.hidden.channels;

import static receptive.check.Expectation.expect;
import static receptive.suites.channels.Conv1x1Key.KEY;

import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import receptive.check.Cases;
import receptive.check.Points;
import receptive.check.Suite;
import receptive.exercises.channels.Conv1x1;

/** The hidden tests of {@code conv-1x1}. */
@Suite("conv-1x1")
final class Conv1x1HiddenSuite {

    private static final int RANDOM_CASES = 20;

    private static final double[][][] WIDE = {
        {{1, -2, 0, 3, 5}, {4, 0.5, -1, 2, 0}},
        {{-3, 1, 1, 0, 2}, {2, 6, -4, 1, 1}},
        {{0, 7, -2, 1, -1}, {3, 3, 0, -5, 4}}
    };

    @Test
    @Points(1)
    @Order(1)
    void reads_the_weights_as_filter_and_channel(Conv1x1 subject) {
        double[][] square = {{1, 2, -3}, {0, -1, 4}, {5, 0, 0.5}};
        expect(subject, KEY)
                .calling(c -> c.forward(WIDE, square, new double[] {0, 0, 0}))
                .toAgreeWithTheReference();
    }

    @Test
    @Points(1)
    @Order(2)
    void gives_the_channels_back_under_identity_weights(Conv1x1 subject) {
        double[][] identity = {{1, 0, 0}, {0, 1, 0}, {0, 0, 1}};
        double[][] turnedRound = {{0, 0, 1}, {1, 0, 0}};
        expect(subject, KEY)
                .calling(c -> c.forward(WIDE, identity, new double[] {0, 0, 0}))
                .toGive(WIDE);
        expect(subject, KEY)
                .calling(c -> c.forward(WIDE, turnedRound, new double[] {0, 0}))
                .toGive(new double[][][] {WIDE[2], WIDE[0]});
    }

    @Test
    @Points(1)
    @Order(3)
    void gives_each_filter_its_own_bias_on_high_images_too(Conv1x1 subject) {
        double[][][] high = {{{1}, {-2}, {3}}, {{0}, {4}, {-1}}};
        double[][] w = {{2, -1}, {-3, 0.5}, {0, 0}, {1, 1}};
        expect(subject, KEY)
                .calling(c -> c.forward(high, w, new double[] {0.5, -3, 2, -0.25}))
                .toAgreeWithTheReference();
    }

    @Test
    @Points(1)
    @Order(4)
    void refuses_what_does_not_go_together(Conv1x1 subject) {
        expect(subject, KEY)
                .calling(c -> c.forward(new double[4][2][5], new double[1][3], new double[1]))
                .toBeRefusedNaming(3, 4);
        expect(subject, KEY)
                .calling(c -> c.forward(new double[2][2][5], new double[3][5], new double[3]))
                .toBeRefusedNaming(5, 2);
        expect(subject, KEY)
                .calling(c -> c.forward(new double[2][2][5], new double[4][2], new double[3]))
                .toBeRefusedNaming(4, 3);
        expect(subject, KEY)
                .calling(c -> c.forward(new double[2][2][5], new double[4][2], new double[5]))
                .toBeRefusedNaming(4, 5);
    }

    @Test
    @Points(1)
    @Order(5)
    void leaves_its_arguments_alone_and_returns_new_maps(Conv1x1 subject) {
        double[][] one = {{1, 0, 0}};
        expect(subject, KEY)
                .calling(c -> c.forward(WIDE, one, new double[] {2}))
                .toLeaveItsArgumentsAlone();
        expect(subject, KEY)
                .calling(c -> c.forward(WIDE, one, new double[] {0}))
                .toShareNothingWithItsArguments();
    }

    @Test
    @Points(1)
    @Order(6)
    void agrees_with_the_engine_on_random_layers(Conv1x1 subject, Cases cases) {
        for (int i = 0; i < RANDOM_CASES; i++) {
            int channels = cases.between(1, 6);
            int filters = cases.between(1, 6);
            double[][][] x = cases.volume(channels, cases.between(1, 5), cases.between(1, 7));
            double[][] w = cases.matrix(filters, channels);
            double[] bias = cases.vector(filters);
            expect(subject, KEY).calling(c -> c.forward(x, w, bias)).toAgreeWithTheReference();
        }
    }
}
