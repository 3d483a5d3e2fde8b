package receptive.suites.architectures;

import static receptive.check.Expectation.expect;
import static receptive.suites.architectures.InceptionKey.KEY;

import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import receptive.check.Points;
import receptive.check.Suite;
import receptive.exercises.architectures.Inception;
import receptive.model.Conv2d;
import receptive.model.Network;
import receptive.suites.Networks;

/** The visible tests of {@code inception}. */
@Suite("inception")
final class InceptionSuite {

    @Test
    @Points(1)
    @Order(1)
    void makes_256_maps_of_28x28_as_module_3a(Inception subject) {
        expect(subject, KEY)
                .calling(c -> c.module(192, 64, 96, 128, 16, 32, 32))
                .measuring(Networks.words("input"), (Network network) -> network.input()
                        .toArray())
                .toGive(new int[] {192, 28, 28});
        expect(subject, KEY)
                .calling(c -> c.module(192, 64, 96, 128, 16, 32, 32))
                .measuring(Networks.words("output"), Networks::output)
                .toGive(new int[] {256, 28, 28});
    }

    @Test
    @Points(2)
    @Order(2)
    void has_as_many_parameters_as_module_3a(Inception subject) {
        expect(subject, KEY)
                .calling(c -> c.module(192, 64, 96, 128, 16, 32, 32))
                .measuring(Networks.words("parameters"), Networks::parameters)
                .toGive(163_696L);
    }

    @Test
    @Points(1)
    @Order(3)
    void has_six_convolutions(Inception subject) {
        expect(subject, KEY)
                .calling(c -> c.module(192, 64, 96, 128, 16, 32, 32))
                .measuring(
                        Networks.words("layers", "Conv2d"), (Network network) -> Networks.count(Conv2d.class, network))
                .toGive(6L);
    }

    @Test
    @Points(1)
    @Order(4)
    void computes_what_a_small_module_computes(Inception subject) {
        expect(subject, KEY)
                .calling(c -> c.module(2, 1, 2, 1, 1, 1, 1))
                .measuring(Networks.words("maps"), (Network network) -> Networks.maps(network, 1))
                .toAgreeWithTheReference();
    }

    @Test
    @Points(1)
    @Order(5)
    void refuses_a_branch_without_filters(Inception subject) {
        expect(subject, KEY).calling(c -> c.module(192, 64, 96, 0, 16, 32, 32)).toBeRefusedNaming(0);
    }
}
