package receptive.hidden.layers;

import static receptive.check.Expectation.expect;
import static receptive.suites.layers.DenseCostKey.KEY;

import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import receptive.check.Cases;
import receptive.check.Points;
import receptive.check.Suite;
import receptive.exercises.layers.DenseCost;

/** The hidden tests of {@code dense-cost}. */
@Suite("dense-cost")
final class DenseCostHiddenSuite {

    private static final int RANDOM_CASES = 20;

    @Test
    @Points(1)
    @Order(1)
    void counts_a_bias_for_each_output(DenseCost subject, Cases cases) {
        expect(subject, KEY)
                .calling(c -> c.parameters(new int[] {16, 4, 2}, true))
                .toGive(78L);
        int[] lecture = {224 * 224, 1024, 2048, 4096, 1000};
        expect(subject, KEY).calling(c -> c.parameters(lecture, true)).toGive(65_970_152L);
        for (int i = 0; i < RANDOM_CASES; i++) {
            int[] layers = new int[cases.between(2, 5)];
            for (int at = 0; at < layers.length; at++) {
                layers[at] = cases.between(1, 300);
            }
            boolean bias = cases.between(0, 1) == 1;
            expect(subject, KEY).calling(c -> c.parameters(layers, bias)).toAgreeWithTheReference();
        }
    }

    @Test
    @Points(1)
    @Order(2)
    void counts_beyond_int_and_refuses_what_is_no_layer(DenseCost subject) {
        expect(subject, KEY)
                .calling(c -> c.parameters(new int[] {224 * 224 * 512, 1024}, true))
                .toGive(26_306_675_712L);
        int[] many = {60_000, 60_000, 1};
        expect(subject, KEY).calling(c -> c.parameters(many, false)).toGive(3_600_060_000L);
        expect(subject, KEY).calling(c -> c.parameters(new int[] {1}, true)).toBeRefusedNaming(1);
        expect(subject, KEY).calling(c -> c.parameters(new int[] {1, 1}, false)).toGive(1L);
    }

    @Test
    @Points(1)
    @Order(3)
    void finds_the_weights_that_were_left_out(DenseCost subject) {
        expect(subject, KEY).calling(DenseCost::missingWeights).toGive(524_288L);
    }
}
