package receptive.suites.channels;

import static receptive.check.Expectation.expect;
import static receptive.suites.channels.ConvCostKey.KEY;

import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import receptive.check.Points;
import receptive.check.Suite;
import receptive.exercises.channels.ConvCost;

/** The visible tests of {@code conv-cost}. */
@Suite("conv-cost")
final class ConvCostSuite {

    @Test
    @Points(1)
    @Order(1)
    void counts_one_two_and_three_filters_over_a_colour_picture(ConvCost subject) {
        expect(subject, KEY).calling(c -> c.parameters(3, 3, 3, 1, true, 1)).toGive(28L);
        expect(subject, KEY).calling(c -> c.parameters(3, 3, 3, 2, true, 1)).toGive(56L);
        expect(subject, KEY).calling(c -> c.parameters(3, 3, 3, 3, true, 1)).toGive(84L);
    }

    @Test
    @Points(1)
    @Order(2)
    void counts_the_parameters_of_layers_you_know(ConvCost subject) {
        expect(subject, KEY).calling(c -> c.parameters(5, 5, 3, 10, true, 1)).toGive(760L);
        expect(subject, KEY).calling(c -> c.parameters(5, 5, 3, 6, true, 1)).toGive(456L);
        expect(subject, KEY).calling(c -> c.parameters(11, 11, 3, 96, true, 1)).toGive(34_944L);
        expect(subject, KEY).calling(c -> c.parameters(5, 5, 3, 10, false, 1)).toGive(750L);
    }

    @Test
    @Points(1)
    @Order(3)
    void counts_the_multiplications_of_a_layer(ConvCost subject) {
        expect(subject, KEY).calling(c -> c.macs(2, 2, 1, 1, 3, 3, 1)).toGive(36L);
        expect(subject, KEY).calling(c -> c.macs(2, 2, 1, 1, 2, 2, 1)).toGive(16L);
        expect(subject, KEY).calling(c -> c.macs(1, 1, 64, 32, 56, 56, 1)).toGive(6_422_528L);
    }

    @Test
    @Points(1)
    @Order(4)
    void refuses_groups_that_do_not_divide_the_channels(ConvCost subject) {
        expect(subject, KEY).calling(c -> c.parameters(3, 3, 6, 8, true, 4)).toBeRefusedNaming(4, 6);
        expect(subject, KEY).calling(c -> c.macs(3, 3, 8, 6, 5, 5, 4)).toBeRefusedNaming(4, 6);
    }
}
