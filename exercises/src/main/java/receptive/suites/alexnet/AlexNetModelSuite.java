package receptive.suites.alexnet;

import static receptive.check.Expectation.expect;
import static receptive.exercises.alexnet.AlexNetVariant.UNGROUPED_227;
import static receptive.suites.alexnet.AlexNetModelKey.KEY;

import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import receptive.check.Points;
import receptive.check.Suite;
import receptive.exercises.alexnet.AlexNetModel;
import receptive.model.Conv2d;
import receptive.model.Dense;
import receptive.model.Layer;
import receptive.model.Network;
import receptive.suites.Networks;

/** The visible tests of {@code alexnet-model}. */
@Suite("alexnet-model")
final class AlexNetModelSuite {

    @Test
    @Points(1)
    @Order(1)
    void reads_three_channels_of_227x227(AlexNetModel subject) {
        expect(subject, KEY)
                .calling(c -> c.alexnet(UNGROUPED_227, 1000))
                .measuring(Networks.words("input"), (Network network) -> network.input()
                        .toArray())
                .toGive(new int[] {3, 227, 227});
    }

    @Test
    @Points(3)
    @Order(2)
    void has_as_many_parameters_as_the_table(AlexNetModel subject) {
        expect(subject, KEY)
                .calling(c -> c.alexnet(UNGROUPED_227, 1000))
                .measuring(Networks.words("parameters"), Networks::parameters)
                .toGive(62_378_344L);
    }

    @Test
    @Points(3)
    @Order(3)
    void shrinks_the_picture_as_the_table_says(AlexNetModel subject) {
        int[][] maps = {{96, 55, 55}, {256, 27, 27}, {384, 13, 13}, {384, 13, 13}, {256, 13, 13}};
        has(subject, Conv2d.class, maps);
        has(subject, Dense.class, new int[][] {{4096}, {4096}, {1000}});
    }

    @Test
    @Points(1)
    @Order(4)
    void ends_in_one_score_per_class(AlexNetModel subject) {
        expect(subject, KEY)
                .calling(c -> c.alexnet(UNGROUPED_227, 1000))
                .measuring(Networks.words("output"), Networks::output)
                .toGive(new int[] {1000});
    }

    private static void has(AlexNetModel subject, Class<? extends Layer> type, int[][] shapes) {
        expect(subject, KEY)
                .calling(c -> c.alexnet(UNGROUPED_227, 1000))
                .measuring(
                        Networks.words("layers", type.getSimpleName()),
                        (Network network) -> Networks.count(type, network))
                .toGive((long) shapes.length);
        for (int i = 0; i < shapes.length; i++) {
            int number = i + 1;
            expect(subject, KEY)
                    .calling(c -> c.alexnet(UNGROUPED_227, 1000))
                    .measuring(
                            Networks.words("output-of", type.getSimpleName(), number),
                            (Network network) -> Networks.outputOf(type, number, network))
                    .toGive(shapes[i]);
        }
    }
}
