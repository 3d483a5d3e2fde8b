package receptive.suites.architectures;

import static receptive.check.Expectation.expect;
import static receptive.suites.architectures.ResidualKey.KEY;

import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import receptive.check.Points;
import receptive.check.Suite;
import receptive.exercises.architectures.Residual;
import receptive.model.Network;
import receptive.suites.Networks;

/** The visible tests of {@code residual}. */
@Suite("residual")
final class ResidualSuite {

    @Test
    @Points(2)
    @Order(1)
    void has_as_many_parameters_as_the_first_block_of_resnet18(Residual subject) {
        expect(subject, KEY)
                .calling(c -> c.basic(64, 64, 1))
                .measuring(Networks.words("parameters"), Networks::parameters)
                .toGive(73_984L);
    }

    @Test
    @Points(1)
    @Order(2)
    void has_as_many_parameters_as_a_bottleneck_of_resnet50(Residual subject) {
        expect(subject, KEY)
                .calling(c -> c.bottleneck(256, 64, 1))
                .measuring(Networks.words("parameters"), Networks::parameters)
                .toGive(70_400L);
    }

    @Test
    @Points(1)
    @Order(3)
    void halves_height_and_width_with_stride_2(Residual subject) {
        expect(subject, KEY)
                .calling(c -> c.basic(64, 128, 2))
                .measuring(Networks.words("input"), (Network network) -> network.input()
                        .toArray())
                .toGive(new int[] {64, 56, 56});
        expect(subject, KEY)
                .calling(c -> c.basic(64, 128, 2))
                .measuring(Networks.words("output"), Networks::output)
                .toGive(new int[] {128, 28, 28});
    }

    @Test
    @Points(1)
    @Order(4)
    void passes_its_input_on_when_it_has_learned_nothing(Residual subject) {
        expect(subject, KEY)
                .calling(c -> c.basic(2, 2, 1))
                .measuring(
                        Networks.words("maps-of-no-weights"), (Network network) -> Networks.mapsOfNoWeights(network, 1))
                .toAgreeWithTheReference();
    }

    @Test
    @Points(1)
    @Order(5)
    void refuses_a_stride_of_0(Residual subject) {
        expect(subject, KEY).calling(c -> c.basic(64, 64, 0)).toBeRefusedNaming(0);
    }
}
