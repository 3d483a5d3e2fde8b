package receptive.hidden.architectures;

import static receptive.check.Expectation.expect;
import static receptive.suites.architectures.ResidualKey.KEY;

import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import receptive.check.Cases;
import receptive.check.Points;
import receptive.check.Suite;
import receptive.exercises.architectures.Residual;
import receptive.model.Network;
import receptive.suites.Networks;

/** The hidden tests of {@code residual}. */
@Suite("residual")
final class ResidualHiddenSuite {

    private static final int RANDOM_CASES = 10;

    @Test
    @Points(1)
    @Order(1)
    void projects_where_the_channels_change(Residual subject) {
        expect(subject, KEY)
                .calling(c -> c.basic(64, 128, 1))
                .measuring(Networks.words("output"), Networks::output)
                .toGive(new int[] {128, 56, 56});
        expect(subject, KEY)
                .calling(c -> c.basic(64, 128, 1))
                .measuring(Networks.words("parameters"), Networks::parameters)
                .toGive(230_144L);
    }

    @Test
    @Points(1)
    @Order(2)
    void projects_where_the_stride_is_not_1(Residual subject) {
        expect(subject, KEY)
                .calling(c -> c.bottleneck(256, 64, 3))
                .measuring(Networks.words("output"), Networks::output)
                .toGive(new int[] {256, 19, 19});
        expect(subject, KEY)
                .calling(c -> c.basic(64, 64, 2))
                .measuring(Networks.words("parameters"), Networks::parameters)
                .toGive(78_208L);
    }

    @Test
    @Points(1)
    @Order(3)
    void has_as_many_parameters_as_the_bottlenecks_of_resnet50(Residual subject) {
        expect(subject, KEY)
                .calling(c -> c.bottleneck(64, 64, 1))
                .measuring(Networks.words("output"), Networks::output)
                .toGive(new int[] {256, 56, 56});
        expect(subject, KEY)
                .calling(c -> c.bottleneck(64, 64, 1))
                .measuring(Networks.words("parameters"), Networks::parameters)
                .toGive(75_008L);
        expect(subject, KEY)
                .calling(c -> c.bottleneck(256, 128, 2))
                .measuring(Networks.words("parameters"), Networks::parameters)
                .toGive(379_392L);
    }

    @Test
    @Points(1)
    @Order(4)
    void multiplies_in_the_3x3_after_the_stride(Residual subject) {
        expect(subject, KEY)
                .calling(c -> c.bottleneck(256, 128, 2))
                .measuring(Networks.words("macs"), Networks::macs)
                .toAgreeWithTheReference();
        expect(subject, KEY)
                .calling(c -> c.basic(64, 128, 2))
                .measuring(Networks.words("macs"), Networks::macs)
                .toAgreeWithTheReference();
    }

    @Test
    @Points(1)
    @Order(5)
    void passes_on_what_it_has_not_learned_to_change(Residual subject, Cases cases) {
        expect(subject, KEY)
                .calling(c -> c.bottleneck(4, 1, 1))
                .measuring(
                        Networks.words("maps-of-no-weights"),
                        (Network network) -> Networks.mapsOfNoWeights(network, cases.seed()))
                .toAgreeWithTheReference();
        expect(subject, KEY)
                .calling(c -> c.basic(2, 3, 1))
                .measuring(
                        Networks.words("maps-of-no-weights"),
                        (Network network) -> Networks.mapsOfNoWeights(network, cases.seed()))
                .toAgreeWithTheReference();
    }

    @Test
    @Points(1)
    @Order(6)
    void refuses_whatever_is_below_1(Residual subject) {
        expect(subject, KEY).calling(c -> c.basic(0, 4, 1)).toBeRefusedNaming(0);
        expect(subject, KEY).calling(c -> c.basic(4, -1, 1)).toBeRefusedNaming(-1);
        expect(subject, KEY).calling(c -> c.basic(4, 4, -2)).toBeRefusedNaming(-2);
        expect(subject, KEY).calling(c -> c.bottleneck(-5, 4, 1)).toBeRefusedNaming(-5);
        expect(subject, KEY).calling(c -> c.bottleneck(4, 0, 1)).toBeRefusedNaming(0);
        expect(subject, KEY).calling(c -> c.bottleneck(4, 4, 0)).toBeRefusedNaming(0);
    }

    @Test
    @Points(1)
    @Order(7)
    void computes_what_a_basic_block_computes(Residual subject, Cases cases) {
        for (int i = 0; i < RANDOM_CASES; i++) {
            int in = cases.between(1, 3);
            int out = i % 2 == 0 ? in : cases.between(1, 3);
            int stride = i % 3 == 0 ? cases.between(2, 3) : 1;
            long seed = cases.seed() + i;
            expect(subject, KEY)
                    .calling(c -> c.basic(in, out, stride))
                    .measuring(Networks.words("maps"), (Network network) -> Networks.maps(network, seed))
                    .toAgreeWithTheReference();
        }
    }

    @Test
    @Points(2)
    @Order(8)
    void computes_what_a_bottleneck_computes(Residual subject, Cases cases) {
        for (int i = 0; i < RANDOM_CASES; i++) {
            int mid = cases.between(1, 2);
            int in = i % 2 == 0 ? 4 * mid : cases.between(1, 5);
            int stride = i % 3 == 0 ? cases.between(2, 3) : 1;
            long seed = cases.seed() + i;
            expect(subject, KEY)
                    .calling(c -> c.bottleneck(in, mid, stride))
                    .measuring(Networks.words("maps"), (Network network) -> Networks.maps(network, seed))
                    .toAgreeWithTheReference();
        }
    }
}
