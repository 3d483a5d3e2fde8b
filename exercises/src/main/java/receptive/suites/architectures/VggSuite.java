package receptive.suites.architectures;

import static receptive.check.Expectation.expect;
import static receptive.suites.architectures.VggKey.KEY;

import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import receptive.check.Points;
import receptive.check.Suite;
import receptive.exercises.architectures.Vgg;
import receptive.model.Conv2d;
import receptive.model.Dense;
import receptive.model.MaxPool2d;
import receptive.model.Network;
import receptive.suites.Networks;

/** The visible tests of {@code vgg}. */
@Suite("vgg")
final class VggSuite {

    @Test
    @Points(2)
    @Order(1)
    void has_as_many_parameters_as_vgg16(Vgg subject) {
        expect(subject, KEY)
                .calling(c -> c.vgg('D', false, 1000))
                .measuring(Networks.words("parameters"), Networks::parameters)
                .toGive(138_357_544L);
    }

    @Test
    @Points(1)
    @Order(2)
    void has_as_many_parameters_as_the_smallest_column(Vgg subject) {
        expect(subject, KEY)
                .calling(c -> c.vgg('A', false, 1000))
                .measuring(Networks.words("parameters"), Networks::parameters)
                .toGive(132_863_336L);
    }

    @Test
    @Points(1)
    @Order(3)
    void halves_the_maps_five_times(Vgg subject) {
        int[][] maps = {{64, 112, 112}, {128, 56, 56}, {256, 28, 28}, {512, 14, 14}, {512, 7, 7}};
        expect(subject, KEY)
                .calling(c -> c.vgg('D', false, 1000))
                .measuring(Networks.words("input"), (Network network) -> network.input()
                        .toArray())
                .toGive(new int[] {3, 224, 224});
        for (int i = 0; i < maps.length; i++) {
            int number = i + 1;
            expect(subject, KEY)
                    .calling(c -> c.vgg('D', false, 1000))
                    .measuring(
                            Networks.words("output-of", "MaxPool2d", number),
                            (Network network) -> Networks.outputOf(MaxPool2d.class, number, network))
                    .toGive(maps[i]);
        }
    }

    @Test
    @Points(1)
    @Order(4)
    void has_sixteen_layers_with_weights_in_column_d(Vgg subject) {
        expect(subject, KEY)
                .calling(c -> c.vgg('D', false, 1000))
                .measuring(
                        Networks.words("layers", "Conv2d"), (Network network) -> Networks.count(Conv2d.class, network))
                .toGive(13L);
        expect(subject, KEY)
                .calling(c -> c.vgg('D', false, 1000))
                .measuring(Networks.words("layers", "Dense"), (Network network) -> Networks.count(Dense.class, network))
                .toGive(3L);
    }

    @Test
    @Points(1)
    @Order(5)
    void refuses_a_column_that_is_not_in_the_table(Vgg subject) {
        expect(subject, KEY).calling(c -> c.vgg('F', false, 1000)).toBeRefusedNaming();
    }
}
