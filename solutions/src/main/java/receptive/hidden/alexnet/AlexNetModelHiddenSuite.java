package receptive.hidden.alexnet;

import static receptive.check.Expectation.expect;
import static receptive.exercises.alexnet.AlexNetVariant.GROUPED;
import static receptive.exercises.alexnet.AlexNetVariant.TORCHVISION;
import static receptive.exercises.alexnet.AlexNetVariant.UNGROUPED_227;
import static receptive.suites.alexnet.AlexNetModelKey.KEY;

import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import receptive.check.Cases;
import receptive.check.Points;
import receptive.check.Suite;
import receptive.exercises.alexnet.AlexNetModel;
import receptive.exercises.alexnet.AlexNetVariant;
import receptive.model.Network;
import receptive.suites.Networks;

/** The hidden tests of {@code alexnet-model}. */
@Suite("alexnet-model")
final class AlexNetModelHiddenSuite {

    @Test
    @Points(2)
    @Order(1)
    void has_fewer_parameters_in_two_groups(AlexNetModel subject) {
        expect(subject, KEY)
                .calling(c -> c.alexnet(GROUPED, 1000))
                .measuring(Networks.words("parameters"), Networks::parameters)
                .toGive(60_965_224L);
    }

    @Test
    @Points(2)
    @Order(2)
    void has_as_many_parameters_as_torchvisions(AlexNetModel subject) {
        expect(subject, KEY)
                .calling(c -> c.alexnet(TORCHVISION, 1000))
                .measuring(Networks.words("parameters"), Networks::parameters)
                .toGive(61_100_840L);
    }

    @Test
    @Points(1)
    @Order(3)
    void has_as_many_scores_as_classes(AlexNetModel subject) {
        expect(subject, KEY)
                .calling(c -> c.alexnet(UNGROUPED_227, 10))
                .measuring(Networks.words("parameters"), Networks::parameters)
                .toGive(58_322_314L);
        for (AlexNetVariant variant : AlexNetVariant.values()) {
            expect(subject, KEY)
                    .calling(c -> c.alexnet(variant, 26))
                    .measuring(Networks.words("output"), Networks::output)
                    .toGive(new int[] {26});
        }
    }

    @Test
    @Points(1)
    @Order(4)
    void multiplies_as_often_as_the_reference(AlexNetModel subject) {
        for (AlexNetVariant variant : AlexNetVariant.values()) {
            expect(subject, KEY)
                    .calling(c -> c.alexnet(variant, 1000))
                    .measuring(Networks.words("macs"), Networks::macs)
                    .toAgreeWithTheReference();
        }
    }

    @Test
    @Points(1)
    @Order(5)
    void refuses_a_network_without_classes(AlexNetModel subject) {
        for (AlexNetVariant variant : AlexNetVariant.values()) {
            expect(subject, KEY).calling(c -> c.alexnet(variant, 0)).toBeRefusedNaming(0);
        }
        expect(subject, KEY).calling(c -> c.alexnet(UNGROUPED_227, -5)).toBeRefusedNaming(-5);
    }

    @Test
    @Points(2)
    @Order(6)
    void computes_what_the_ungrouped_network_computes(AlexNetModel subject, Cases cases) {
        computes(subject, UNGROUPED_227, cases);
    }

    @Test
    @Points(1)
    @Order(7)
    void computes_what_the_grouped_network_computes(AlexNetModel subject, Cases cases) {
        computes(subject, GROUPED, cases);
    }

    @Test
    @Points(2)
    @Order(8)
    void computes_what_torchvisions_network_computes(AlexNetModel subject, Cases cases) {
        computes(subject, TORCHVISION, cases);
    }

    private static void computes(AlexNetModel subject, AlexNetVariant variant, Cases cases) {
        expect(subject, KEY)
                .calling(c -> c.alexnet(variant, 10))
                .measuring(
                        Networks.words("narrow-scores"),
                        (Network network) -> Networks.narrowScores(network, cases.seed()))
                .toAgreeWithTheReference();
    }
}
