package receptive.suites;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import receptive.engine.Summary;
import receptive.model.Conv2d;
import receptive.model.Dense;
import receptive.model.Dropout;
import receptive.model.Flatten;
import receptive.model.Named;
import receptive.model.Network;
import receptive.model.Relu;
import receptive.model.Sequential;
import receptive.model.Shape;
import receptive.zoo.AlexNet;

final class NetworksTest {

    private static final Network SMALL = Network.builder("small", Shape.of(3, 9, 7))
            .add("one", Conv2d.of(3, 32, 3, 2).withPadding(1))
            .add(new Relu())
            .add(new Flatten())
            .add("two", Dense.of(32 * 9 * 8, 10))
            .build();

    @Test
    void counts_parameters_of_layers_that_do_not_fit_together() {
        Network broken = Network.of("broken", Shape.of(3, 9, 7), Conv2d.of(3, 32, 3, 2), Dense.of(5, 4));

        assertThat(Networks.parameters(broken)).isEqualTo((3 * 2 * 3 + 1) * 32 + (5 + 1) * 4);
        assertThatThrownBy(() -> Networks.output(broken))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("Your network does not fit together: Layer \"dense1\"");
    }

    @Test
    void narrows_what_16_divides_and_leaves_colours_and_classes() {
        Summary narrow = Summary.of(Networks.narrowed(AlexNet.grouped(10)));

        assertThat(narrow.row("CONV1").output()).isEqualTo(Shape.of(6, 55, 55));
        assertThat(narrow.row("FC6").output()).isEqualTo(Shape.of(256));
        assertThat(narrow.output()).isEqualTo(Shape.of(10));
    }

    @Test
    void scores_do_not_depend_on_names_blocks_or_dropout() {
        Network other = new Network(
                "another name",
                SMALL.input(),
                new Sequential(List.of(
                        new Named("features", new Sequential(SMALL.layers().subList(0, 3))),
                        new Named("rest", new Dropout(0.5)),
                        new Named("scores", SMALL.layers().get(3).layer()))));

        assertThat(Networks.narrowScores(other, 11)).isEqualTo(Networks.narrowScores(SMALL, 11));
        assertThat(Networks.count(Conv2d.class, other)).isEqualTo(1);
        assertThat(Networks.outputOf(Conv2d.class, 1, other)).containsExactly(32, 9, 8);
    }

    @Test
    void scores_show_a_missing_relu() {
        Network linear = Network.builder("linear", SMALL.input())
                .add(SMALL.layers().get(0).layer())
                .add(new Flatten())
                .add(SMALL.layers().get(3).layer())
                .build();

        assertThat(Networks.narrowScores(linear, 11)).isNotEqualTo(Networks.narrowScores(SMALL, 11));
    }

    @Test
    void does_not_run_a_network_that_is_far_too_large() {
        Network huge = Network.of("huge", Shape.of(3, 20_000, 20_000), Conv2d.of(3, 1_600, 1));

        assertThatThrownBy(() -> Networks.narrowScores(huge, 1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("far larger than what is asked for");
    }

    @Test
    void says_how_many_layers_of_a_type_there_are_when_one_is_asked_for_that_is_not() {
        assertThatThrownBy(() -> Networks.outputOf(Conv2d.class, 2, SMALL))
                .hasMessage("Your network has 1 layer of type Conv2d but not a number 2.");
    }
}
