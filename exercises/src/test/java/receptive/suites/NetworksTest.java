package receptive.suites;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import receptive.engine.Summary;
import receptive.model.BatchNorm2d;
import receptive.model.Concat;
import receptive.model.Conv2d;
import receptive.model.Dense;
import receptive.model.Dropout;
import receptive.model.Flatten;
import receptive.model.Layer;
import receptive.model.Named;
import receptive.model.Network;
import receptive.model.Relu;
import receptive.model.Residual;
import receptive.model.Sequential;
import receptive.model.Shape;
import receptive.model.SparseConv2d;
import receptive.model.TrainableSubsample;
import receptive.zoo.AlexNet;
import receptive.zoo.LeNet;

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
    void counts_the_layers_of_1998_by_their_own_settings() {
        assertThat(Networks.parameters(LeNet.lenet5of1998())).isEqualTo(60_000);
        assertThat(Networks.parameters(
                        Network.of("misfit", Shape.of(1, 9, 9), SparseConv2d.lenet5C3(), TrainableSubsample.of(6, 2))))
                .isEqualTo(1_516 + 12);
        assertThat(Networks.connections(LeNet.lenet5of1998())).isEqualTo(340_908);
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
                .hasMessage("Conv2d number 2 is missing: your network has only 1.");
    }

    @Test
    void looks_into_blocks_however_they_are_nested() {
        Layer[] ways = {Conv2d.of(32, 4, 1), Conv2d.of(32, 6, 3).withPadding(1)};
        Network flat = Network.of("flat", Shape.of(32, 5, 4), Concat.of(ways), BatchNorm2d.of(10));
        Network nested = Network.of(
                "nested",
                Shape.of(32, 5, 4),
                Sequential.of(Concat.of(Sequential.of(ways[0]), Concat.of(Sequential.of(ways[1])))),
                BatchNorm2d.of(10));

        assertThat(Networks.parameters(nested)).isEqualTo((32 + 1) * 4 + (9 * 32 + 1) * 6 + 2 * 10);
        assertThat(Networks.count(Conv2d.class, nested)).isEqualTo(2);
        assertThat(Networks.outputOf(Conv2d.class, 2, nested)).containsExactly(6, 5, 4);
        assertThat(Networks.maps(nested, 3)).isDeepEqualTo(Networks.maps(flat, 3));
    }

    @Test
    void does_not_care_which_of_two_ways_is_called_the_shortcut() {
        Sequential body = Sequential.of(Conv2d.of(3, 4, 3).withPadding(1), new Relu(), Conv2d.of(4, 4, 1));
        Sequential projection = Sequential.of(Conv2d.of(3, 4, 1));
        Network one = Network.of("one", Shape.of(3, 6, 5), new Residual(body, projection));
        Network other = Network.of("other", Shape.of(3, 6, 5), new Residual(projection, body));

        assertThat(Networks.maps(other, 3)).isDeepEqualTo(Networks.maps(one, 3));
        assertThat(Networks.parameters(one)).isEqualTo((27 + 1) * 4 + (4 + 1) * 4 + (3 + 1) * 4);
    }

    @Test
    void without_weights_only_the_identity_is_left() {
        Network block = Network.of(
                "block",
                Shape.of(2, 3, 4),
                Residual.of(Sequential.of(Conv2d.of(2, 2, 1).withoutBias(), BatchNorm2d.of(2))));
        Network none = Network.of("none", Shape.of(2, 3, 4), new Dropout(0.5));

        assertThat(Networks.mapsOfNoWeights(block, 5)).isDeepEqualTo(Networks.maps(none, 5));
        assertThat(Arrays.deepEquals(Networks.maps(block, 5), Networks.maps(none, 5)))
                .isFalse();
    }

    @Test
    void narrows_inside_blocks() {
        Network wide = Network.of(
                "wide",
                Shape.of(3, 4, 4),
                Conv2d.of(3, 32, 1),
                Residual.of(Sequential.of(Conv2d.of(32, 32, 1).withoutBias(), BatchNorm2d.of(32))),
                Concat.of(Conv2d.of(32, 16, 1), Conv2d.of(32, 48, 1)));

        assertThat(Summary.of(Networks.narrowed(wide)).output()).isEqualTo(Shape.of(4, 4, 4));
    }

    @Test
    void refuses_maps_of_a_network_that_ends_in_a_row_of_numbers() {
        assertThatThrownBy(() -> Networks.maps(SMALL, 1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("Your network does not fit together: A volume has the shape");
    }
}
