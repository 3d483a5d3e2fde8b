package receptive.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.apache.commons.math3.stat.descriptive.SummaryStatistics;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import receptive.engine.Initialiser.Distribution;
import receptive.engine.Initialiser.Scheme;
import receptive.model.BatchNorm2d;
import receptive.model.Conv2d;
import receptive.model.Dense;
import receptive.model.Network;
import receptive.model.Shape;
import receptive.model.SparseConv2d;
import receptive.model.TrainableSubsample;

class InitialiserTest {

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource({
        "LECUN, UNIFORM, 500",
        "LECUN, NORMAL, 500",
        "GLOROT, UNIFORM, 400",
        "GLOROT, NORMAL, 400",
        "HE, UNIFORM, 250",
        "HE, NORMAL, 250"
    })
    void weights_of_a_dense_layer_have_the_variance_of_their_scheme(
            Scheme scheme, Distribution distribution, double reciprocal) {
        Network wide = Network.of("wide", Shape.of(500), Dense.of(500, 300));
        Weights weights = Weights.initialised(wide, new Initialiser(scheme, distribution), 3);
        SummaryStatistics statistics = statistics(weights.weight("dense1").data(), 0, 150_000);

        assertThat(statistics.getMean()).isCloseTo(0, within(0.0005));
        assertThat(statistics.getVariance() * reciprocal).isCloseTo(1, within(0.02));
        if (distribution == Distribution.UNIFORM) {
            assertThat(statistics.getMax()).isLessThanOrEqualTo(Math.sqrt(3 / reciprocal));
        } else {
            assertThat(statistics.getMax()).isGreaterThan(3.5 / Math.sqrt(reciprocal));
        }
        assertThat(weights.bias("dense1")).containsOnly(0f);
    }

    @Test
    void the_fans_of_a_convolution_are_its_channels_times_its_taps() {
        Network conv =
                Network.of("conv", Shape.of(40, 9, 9), Conv2d.of(40, 100, 3, 5).withGroups(2));
        Weights lecun = Weights.initialised(conv, new Initialiser(Scheme.LECUN, Distribution.NORMAL), 3);
        Weights glorot = Weights.initialised(conv, new Initialiser(Scheme.GLOROT, Distribution.NORMAL), 3);
        int count = 100 * 20 * 15;

        assertThat(statistics(lecun.weight("conv1").data(), 0, count).getVariance() * 20 * 15)
                .isCloseTo(1, within(0.03));
        assertThat(statistics(glorot.weight("conv1").data(), 0, count).getVariance() * (20 + 100) * 15 / 2)
                .isCloseTo(1, within(0.03));
    }

    @Test
    void maps_of_a_sparse_convolution_that_see_more_channels_have_smaller_weights() {
        List<Integer> one = List.of(0);
        List<Integer> four = List.of(0, 1, 2, 3);
        Network sparse = Network.of("sparse", Shape.of(4, 40, 40), SparseConv2d.of(4, List.of(one, four), 30));
        float[] weights = Weights.initialised(sparse, new Initialiser(Scheme.HE, Distribution.NORMAL), 3)
                .weight("sparseconv1")
                .data();

        assertThat(statistics(weights, 0, 900).getVariance() * 900 / 2).isCloseTo(1, within(0.15));
        assertThat(statistics(weights, 900, 4500).getVariance() * 3600 / 2).isCloseTo(1, within(0.15));
    }

    @Test
    void a_new_batch_norm_changes_nothing() {
        Network norm = Network.of("norm", Shape.of(3, 4, 5), BatchNorm2d.of(3));
        Weights weights = Weights.initialised(norm, new Initialiser(Scheme.HE, Distribution.NORMAL), 3);

        assertThat(weights.weight("batchnorm1").data()).containsOnly(1f);
        assertThat(weights.bias("batchnorm1")).containsOnly(0f);
        assertThat(weights.running("batchnorm1").mean()).containsOnly(0f);
        assertThat(weights.running("batchnorm1").variance()).containsOnly(1f);
    }

    @Test
    void a_batch_norm_and_a_subsampling_of_seeded_weights_show_when_they_are_forgotten() {
        Network network = Network.of("norm", Shape.of(3, 4, 6), BatchNorm2d.of(3), TrainableSubsample.of(3, 2));
        Weights weights = Weights.seeded(network, 3);

        assertThat(weights.weight("batchnorm1").data()).doesNotContain(1f);
        assertThat(weights.bias("batchnorm1")).doesNotContain(0f);
        assertThat(weights.running("batchnorm1").mean()).doesNotContain(0f);
        assertThat(weights.running("batchnorm1").variance()).doesNotContain(1f);
        assertThat(weights.weight("trainablesubsample1").shape()).isEqualTo(Shape.of(3));
        assertThat(weights.bias("trainablesubsample1")).hasSize(3).doesNotContain(0f);
        assertThat(weights.running("trainablesubsample1")).isNull();
    }

    @Test
    void one_seed_always_gives_the_same_and_another_seed_others() {
        Network wide = Network.of("wide", Shape.of(50), Dense.of(50, 30));
        Initialiser initialiser = new Initialiser(Scheme.GLOROT, Distribution.NORMAL);
        float[] once =
                Weights.initialised(wide, initialiser, 9).weight("dense1").data();

        assertThat(Weights.initialised(wide, initialiser, 9).weight("dense1").data())
                .isEqualTo(once);
        assertThat(Weights.initialised(wide, initialiser, 10).weight("dense1").data())
                .isNotEqualTo(once);
    }

    private static SummaryStatistics statistics(float[] values, int from, int to) {
        assertThat(values).hasSizeGreaterThanOrEqualTo(to);
        SummaryStatistics statistics = new SummaryStatistics();
        for (int i = from; i < to; i++) {
            statistics.addValue(values[i]);
        }
        return statistics;
    }
}
