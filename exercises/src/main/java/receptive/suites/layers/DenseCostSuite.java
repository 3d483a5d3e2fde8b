package receptive.suites.layers;

import static receptive.check.Expectation.expect;
import static receptive.suites.layers.DenseCostKey.KEY;

import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import receptive.check.Points;
import receptive.check.Suite;
import receptive.exercises.layers.DenseCost;

/** The visible tests of {@code dense-cost}. */
@Suite("dense-cost")
final class DenseCostSuite {

    @Test
    @Points(1)
    @Order(1)
    void counts_the_weights_of_two_layers(DenseCost subject) {
        expect(subject, KEY)
                .calling(c -> c.parameters(new int[] {16, 4, 2}, false))
                .toGive(72L);
    }

    @Test
    @Points(1)
    @Order(2)
    void counts_what_a_picture_of_224x224_costs(DenseCost subject) {
        int[] layers = {224 * 224, 1024, 2048, 4096, 1000};
        expect(subject, KEY).calling(c -> c.parameters(layers, false)).toGive(65_961_984L);
    }
}
