package receptive.hidden.architectures;

import static receptive.check.Expectation.expect;
import static receptive.suites.architectures.VggKey.KEY;

import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import receptive.check.Cases;
import receptive.check.Points;
import receptive.check.Suite;
import receptive.exercises.architectures.Vgg;
import receptive.model.Conv2d;
import receptive.model.LocalResponseNorm;
import receptive.model.Network;
import receptive.suites.Networks;

/** The hidden tests of {@code vgg}. */
@Suite("vgg")
final class VggHiddenSuite {

    @Test
    @Points(1)
    @Order(1)
    void has_convolutions_of_1x1_in_column_c(Vgg subject) {
        has(subject, 'C', false, 133_638_952L);
    }

    @Test
    @Points(1)
    @Order(2)
    void has_as_many_parameters_as_columns_b_and_e(Vgg subject) {
        has(subject, 'B', false, 133_047_848L);
        has(subject, 'E', false, 143_667_240L);
    }

    @Test
    @Points(1)
    @Order(3)
    void has_two_more_parameters_per_channel_with_batch_normalisation(Vgg subject) {
        has(subject, 'A', true, 132_868_840L);
        has(subject, 'B', true, 133_053_736L);
        has(subject, 'C', true, 133_647_400L);
        has(subject, 'D', true, 138_365_992L);
        has(subject, 'E', true, 143_678_248L);
    }

    private static void has(Vgg subject, char column, boolean batchNorm, long parameters) {
        expect(subject, KEY)
                .calling(c -> c.vgg(column, batchNorm, 1000))
                .measuring(Networks.words("parameters"), Networks::parameters)
                .toGive(parameters);
    }

    @Test
    @Points(1)
    @Order(4)
    void has_8_10_13_13_and_16_convolutions(Vgg subject) {
        String columns = "ABCDE";
        long[] convolutions = {8, 10, 13, 13, 16};
        for (int i = 0; i < convolutions.length; i++) {
            char column = columns.charAt(i);
            expect(subject, KEY)
                    .calling(c -> c.vgg(column, false, 1000))
                    .measuring(
                            Networks.words("layers", "Conv2d"),
                            (Network network) -> Networks.count(Conv2d.class, network))
                    .toGive(convolutions[i]);
        }
    }

    @Test
    @Points(1)
    @Order(5)
    void has_as_many_scores_as_classes(Vgg subject) {
        expect(subject, KEY)
                .calling(c -> c.vgg('A', false, 1))
                .measuring(Networks.words("output"), Networks::output)
                .toGive(new int[] {1});
        expect(subject, KEY)
                .calling(c -> c.vgg('D', true, 26))
                .measuring(Networks.words("output"), Networks::output)
                .toGive(new int[] {26});
    }

    @Test
    @Points(1)
    @Order(6)
    void refuses_what_is_no_column_and_a_network_without_classes(Vgg subject) {
        for (char column : new char[] {'@', 'F', 'K', 'M', 'a', '4'}) {
            expect(subject, KEY).calling(c -> c.vgg(column, false, 10)).toBeRefusedNaming();
        }
        expect(subject, KEY).calling(c -> c.vgg('A', false, 0)).toBeRefusedNaming(0);
        expect(subject, KEY).calling(c -> c.vgg('E', true, -3)).toBeRefusedNaming(-3);
    }

    @Test
    @Points(1)
    @Order(7)
    void normalises_responses_once_in_column_a_lrn(Vgg subject, Cases cases) {
        has(subject, 'L', false, 132_863_336L);
        expect(subject, KEY)
                .calling(c -> c.vgg('L', false, 1000))
                .measuring(
                        Networks.words("layers", "LocalResponseNorm"),
                        (Network network) -> Networks.count(LocalResponseNorm.class, network))
                .toGive(1L);
        computes(subject, 'L', false, cases);
    }

    @Test
    @Points(1)
    @Order(8)
    void computes_what_column_c_computes(Vgg subject, Cases cases) {
        computes(subject, 'C', false, cases);
    }

    @Test
    @Points(1)
    @Order(9)
    void computes_what_column_b_with_batch_normalisation_computes(Vgg subject, Cases cases) {
        computes(subject, 'B', true, cases);
    }

    private static void computes(Vgg subject, char column, boolean batchNorm, Cases cases) {
        expect(subject, KEY)
                .calling(c -> c.vgg(column, batchNorm, 10))
                .measuring(
                        Networks.words("narrow-scores"),
                        (Network network) -> Networks.narrowScores(network, cases.seed()))
                .toAgreeWithTheReference();
    }
}
