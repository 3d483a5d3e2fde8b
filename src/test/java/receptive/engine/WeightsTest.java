package receptive.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.apache.commons.math3.stat.descriptive.SummaryStatistics;
import org.junit.jupiter.api.Test;
import receptive.model.Conv2d;
import receptive.model.Dense;
import receptive.model.Dropout;
import receptive.model.Flatten;
import receptive.model.Named;
import receptive.model.Network;
import receptive.model.Relu;
import receptive.model.Sequential;
import receptive.model.Shape;

class WeightsTest {

    private static final Network SMALL = Network.builder("small", Shape.of(4, 8, 6))
            .add("C1", Conv2d.of(4, 6, 3, 5).withGroups(2))
            .add("flatten", new Flatten())
            .add("OUT", Dense.of(72, 10).withoutBias())
            .build();

    @Test
    void each_layer_with_parameters_has_weights_of_its_shape() {
        Weights weights = Weights.seeded(SMALL, 1);

        assertThat(weights.weight("C1").shape()).isEqualTo(Shape.of(6, 2, 3, 5));
        assertThat(weights.bias("C1")).hasSize(6);
        assertThat(weights.weight("OUT").shape()).isEqualTo(Shape.of(10, 72));
        assertThat(weights.bias("OUT")).isNull();
    }

    @Test
    void a_seed_always_gives_the_same_numbers_and_another_seed_others() {
        float[] once = Weights.seeded(SMALL, 42).weight("OUT").data();

        assertThat(Weights.seeded(SMALL, 42).weight("OUT").data()).isEqualTo(once);
        assertThat(Weights.seeded(SMALL, 43).weight("OUT").data()).isNotEqualTo(once);
    }

    @Test
    void the_numbers_of_a_seed_are_fixed_for_good() {
        Weights weights = Weights.seeded(SMALL, 42);

        assertThat(weights.weight("C1").data()).startsWith(-0.10230853f, 0.18938155f, -0.39095253f, -0.21336491f);
        assertThat(weights.bias("C1")).startsWith(0.012751103f, 0.08537458f, 0.07479597f);
    }

    @Test
    void names_and_layers_without_parameters_do_not_matter() {
        Network other = Network.builder("other", Shape.of(4, 8, 6))
                .add(new Dropout(0.1))
                .add(
                        "first",
                        new Sequential(
                                List.of(new Named("conv", Conv2d.of(4, 6, 3, 5).withGroups(2)))))
                .add(new Relu())
                .add(new Flatten())
                .add(Dense.of(72, 10).withoutBias())
                .build();

        Weights weights = Weights.seeded(SMALL, 7);
        Weights others = Weights.seeded(other, 7);

        assertThat(others.weight("first.conv").data())
                .isEqualTo(weights.weight("C1").data());
        assertThat(others.bias("first.conv")).isEqualTo(weights.bias("C1"));
        assertThat(others.weight("dense1").data())
                .isEqualTo(weights.weight("OUT").data());
    }

    @Test
    void weights_have_the_variance_that_keeps_activations_their_size() {
        Network wide = Network.of("wide", Shape.of(400), Dense.of(400, 500));
        SummaryStatistics statistics = new SummaryStatistics();
        for (float weight : Weights.seeded(wide, 3).weight("dense1").data()) {
            statistics.addValue(weight);
        }

        assertThat(statistics.getMean()).isCloseTo(0, within(0.001));
        assertThat(statistics.getVariance()).isCloseTo(2.0 / 400, within(0.0001));
        assertThat(statistics.getMax()).isLessThanOrEqualTo(Math.sqrt(6.0 / 400));
        assertThat(Weights.seeded(wide, 3).bias("dense1")).doesNotContain(0f);
    }

    @Test
    void a_layer_without_weights_is_refused_with_those_that_have_some() {
        Weights weights = Weights.seeded(SMALL, 1);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> weights.weight("flatten"))
                .withMessage("No layer \"flatten\" with parameters is in the weights of \"small\". There are C1, OUT.");
    }

    @Test
    void more_weights_than_an_array_can_hold_are_refused() {
        Network huge = Network.of("huge", Shape.of(65536), Dense.of(65536, 65536));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> Weights.seeded(huge, 1))
                .withMessage("Layer \"dense1\": A tensor of shape [65536, 65536] has 4294967296 elements, more than an"
                        + " array can hold (2147483639).");
    }
}
