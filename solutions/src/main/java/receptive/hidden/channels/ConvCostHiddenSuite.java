package receptive.hidden.channels;

import static receptive.check.Expectation.expect;
import static receptive.suites.channels.ConvCostKey.KEY;

import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import receptive.check.Cases;
import receptive.check.Points;
import receptive.check.Suite;
import receptive.exercises.channels.ConvCost;

/** The hidden tests of {@code conv-cost}. */
@Suite("conv-cost")
final class ConvCostHiddenSuite {

    private static final int RANDOM_CASES = 20;

    @Test
    @Points(1)
    @Order(1)
    void counts_kernels_and_maps_that_are_not_square(ConvCost subject) {
        expect(subject, KEY).calling(c -> c.parameters(2, 7, 5, 4, true, 1)).toGive(284L);
        expect(subject, KEY).calling(c -> c.parameters(7, 1, 5, 4, false, 1)).toGive(140L);
        expect(subject, KEY).calling(c -> c.parameters(1, 1, 1, 1, true, 1)).toGive(2L);
        expect(subject, KEY).calling(c -> c.macs(2, 7, 5, 4, 3, 11, 1)).toGive(9_240L);
        expect(subject, KEY).calling(c -> c.macs(1, 1, 1, 1, 1, 1, 1)).toGive(1L);
    }

    @Test
    @Points(1)
    @Order(2)
    void gives_each_group_its_share_of_the_channels(ConvCost subject) {
        expect(subject, KEY).calling(c -> c.parameters(5, 5, 96, 256, true, 2)).toGive(307_456L);
        expect(subject, KEY).calling(c -> c.macs(5, 5, 96, 256, 27, 27, 2)).toGive(223_948_800L);
        expect(subject, KEY).calling(c -> c.parameters(3, 3, 32, 32, false, 32)).toGive(288L);
        expect(subject, KEY).calling(c -> c.parameters(3, 5, 6, 9, true, 3)).toGive(279L);
        expect(subject, KEY).calling(c -> c.macs(3, 5, 6, 9, 4, 7, 3)).toGive(7_560L);
    }

    @Test
    @Points(1)
    @Order(3)
    void counts_beyond_an_int(ConvCost subject) {
        expect(subject, KEY).calling(c -> c.macs(3, 3, 512, 512, 56, 56, 1)).toGive(7_398_752_256L);
        expect(subject, KEY)
                .calling(c -> c.macs(1000, 1000, 100, 1000, 1000, 1000, 1))
                .toGive(100_000_000_000_000_000L);
        expect(subject, KEY)
                .calling(c -> c.parameters(100, 100, 1000, 1000, true, 1))
                .toGive(10_000_001_000L);
        expect(subject, KEY)
                .calling(c -> c.parameters(50_000, 50_000, 1, 1, false, 1))
                .toGive(2_500_000_000L);
    }

    @Test
    @Points(1)
    @Order(4)
    void refuses_groups_that_do_not_fit(ConvCost subject) {
        expect(subject, KEY).calling(c -> c.parameters(3, 3, 9, 8, true, 4)).toBeRefusedNaming(4, 9);
        expect(subject, KEY).calling(c -> c.parameters(3, 3, 8, 9, true, 4)).toBeRefusedNaming(4, 9);
        expect(subject, KEY).calling(c -> c.parameters(3, 3, 2, 2, true, 4)).toBeRefusedNaming(4, 2);
        expect(subject, KEY).calling(c -> c.macs(3, 3, 9, 8, 5, 5, 2)).toBeRefusedNaming(2, 9);
        expect(subject, KEY).calling(c -> c.macs(3, 3, 8, 9, 5, 5, 2)).toBeRefusedNaming(2, 9);
    }

    @Test
    @Points(1)
    @Order(5)
    void refuses_numbers_below_1(ConvCost subject) {
        expect(subject, KEY).calling(c -> c.parameters(0, 3, 5, 4, true, 1)).toBeRefusedNaming(0);
        expect(subject, KEY).calling(c -> c.parameters(3, 0, 5, 4, true, 1)).toBeRefusedNaming(0);
        expect(subject, KEY).calling(c -> c.parameters(3, 3, 0, 4, true, 1)).toBeRefusedNaming(0);
        expect(subject, KEY).calling(c -> c.parameters(3, 3, 5, 0, true, 1)).toBeRefusedNaming(0);
        expect(subject, KEY).calling(c -> c.parameters(3, 3, 5, 4, true, 0)).toBeRefusedNaming(0);
        expect(subject, KEY).calling(c -> c.parameters(3, 3, 8, 4, true, -2)).toBeRefusedNaming(-2);
        expect(subject, KEY).calling(c -> c.macs(-1, 3, 5, 4, 6, 7, 1)).toBeRefusedNaming(-1);
        expect(subject, KEY).calling(c -> c.macs(3, 3, 5, 4, 0, 7, 1)).toBeRefusedNaming(0);
        expect(subject, KEY).calling(c -> c.macs(3, 3, 5, 4, 6, 0, 1)).toBeRefusedNaming(0);
        expect(subject, KEY).calling(c -> c.macs(3, 3, 5, 4, 6, 7, 0)).toBeRefusedNaming(0);
    }

    @Test
    @Points(1)
    @Order(6)
    void agrees_with_the_engine_on_random_layers(ConvCost subject, Cases cases) {
        for (int i = 0; i < RANDOM_CASES; i++) {
            int kh = cases.between(1, 11);
            int kw = cases.between(1, 11);
            int groups = cases.between(1, 4);
            int in = groups * cases.between(1, 60);
            int out = groups * cases.between(1, 60);
            boolean bias = cases.between(0, 1) == 1;
            int rows = cases.between(1, 60);
            int columns = cases.between(1, 60);
            expect(subject, KEY)
                    .calling(c -> c.parameters(kh, kw, in, out, bias, groups))
                    .toAgreeWithTheReference();
            expect(subject, KEY)
                    .calling(c -> c.macs(kh, kw, in, out, rows, columns, groups))
                    .toAgreeWithTheReference();
        }
    }
}
