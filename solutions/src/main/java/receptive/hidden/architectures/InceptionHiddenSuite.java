package receptive.hidden.architectures;

import static receptive.check.Expectation.expect;
import static receptive.suites.architectures.InceptionKey.KEY;

import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import receptive.check.Cases;
import receptive.check.Points;
import receptive.check.Suite;
import receptive.exercises.architectures.Inception;
import receptive.model.Network;
import receptive.suites.Networks;

/** The hidden tests of {@code inception}. */
@Suite("inception")
final class InceptionHiddenSuite {

    private static final int RANDOM_CASES = 20;

    /** The nine modules of GoogLeNet: channels read, then the filters of the branches. */
    private static final int[][] MODULES = {
        {192, 64, 96, 128, 16, 32, 32},
        {256, 128, 128, 192, 32, 96, 64},
        {480, 192, 96, 208, 16, 48, 64},
        {512, 160, 112, 224, 24, 64, 64},
        {512, 128, 128, 256, 24, 64, 64},
        {512, 112, 144, 288, 32, 64, 64},
        {528, 256, 160, 320, 32, 128, 128},
        {832, 256, 160, 320, 32, 128, 128},
        {832, 384, 192, 384, 48, 128, 128}
    };

    @Test
    @Points(1)
    @Order(1)
    void stacks_the_maps_of_its_branches_in_order(Inception subject, Cases cases) {
        expect(subject, KEY)
                .calling(c -> c.module(3, 1, 1, 2, 2, 3, 4))
                .measuring(Networks.words("maps"), (Network network) -> Networks.maps(network, cases.seed()))
                .toAgreeWithTheReference();
    }

    @Test
    @Points(1)
    @Order(2)
    void has_as_many_parameters_as_modules_3b_and_5b(Inception subject) {
        expect(subject, KEY)
                .calling(c -> c.module(256, 128, 128, 192, 32, 96, 64))
                .measuring(Networks.words("parameters"), Networks::parameters)
                .toGive(388_736L);
        expect(subject, KEY)
                .calling(c -> c.module(832, 384, 192, 384, 48, 128, 128))
                .measuring(Networks.words("parameters"), Networks::parameters)
                .toGive(1_444_080L);
    }

    @Test
    @Points(1)
    @Order(3)
    void makes_as_many_maps_as_every_module_of_googlenet(Inception subject) {
        for (int[] m : MODULES) {
            expect(subject, KEY)
                    .calling(c -> c.module(m[0], m[1], m[2], m[3], m[4], m[5], m[6]))
                    .measuring(Networks.words("output"), Networks::output)
                    .toGive(new int[] {m[1] + m[3] + m[5] + m[6], 28, 28});
        }
    }

    @Test
    @Points(1)
    @Order(4)
    void multiplies_as_often_as_every_module_of_googlenet(Inception subject) {
        for (int[] m : MODULES) {
            expect(subject, KEY)
                    .calling(c -> c.module(m[0], m[1], m[2], m[3], m[4], m[5], m[6]))
                    .measuring(Networks.words("macs"), Networks::macs)
                    .toAgreeWithTheReference();
        }
    }

    @Test
    @Points(1)
    @Order(5)
    void refuses_whatever_is_below_1(Inception subject) {
        for (int i = 0; i < 7; i++) {
            int[] m = {3, 4, 5, 6, 7, 8, 9};
            m[i] = -i;
            expect(subject, KEY)
                    .calling(c -> c.module(m[0], m[1], m[2], m[3], m[4], m[5], m[6]))
                    .toBeRefusedNaming(m[i]);
        }
    }

    @Test
    @Points(1)
    @Order(6)
    void works_with_a_single_channel_everywhere(Inception subject, Cases cases) {
        expect(subject, KEY)
                .calling(c -> c.module(1, 1, 1, 1, 1, 1, 1))
                .measuring(Networks.words("maps"), (Network network) -> Networks.maps(network, cases.seed()))
                .toAgreeWithTheReference();
    }

    @Test
    @Points(3)
    @Order(7)
    void agrees_with_the_engine_on_random_modules(Inception subject, Cases cases) {
        for (int i = 0; i < RANDOM_CASES; i++) {
            int in = cases.between(1, 4);
            int[] m = {
                cases.between(1, 3),
                cases.between(1, 3),
                cases.between(1, 3),
                cases.between(1, 3),
                cases.between(1, 3),
                cases.between(1, 3)
            };
            long seed = cases.seed() + i;
            expect(subject, KEY)
                    .calling(c -> c.module(in, m[0], m[1], m[2], m[3], m[4], m[5]))
                    .measuring(Networks.words("maps"), (Network network) -> Networks.maps(network, seed))
                    .toAgreeWithTheReference();
        }
    }
}
