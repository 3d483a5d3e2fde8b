package receptive.hidden.lenet;

import static receptive.check.Expectation.expect;
import static receptive.suites.NetworkQuestions.computes;
import static receptive.suites.NetworkQuestions.connects;
import static receptive.suites.NetworkQuestions.putsOut;
import static receptive.suites.NetworkQuestions.trains;
import static receptive.suites.lenet.HistoricalLeNet5Key.KEY;

import java.util.List;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import receptive.check.Cases;
import receptive.check.Points;
import receptive.check.Suite;
import receptive.exercises.lenet.HistoricalLeNet5;
import receptive.model.SparseConv2d;

/** The hidden tests of {@code lenet5-1998}. */
@Suite("lenet5-1998")
final class HistoricalLeNet5HiddenSuite {

    private static final int RANDOM_CASES = 20;

    private static final double[][] ODD = {
        {1, -2, 0, 3, 5},
        {0, 2, -3, 1, 5},
        {4, 1, 1, -1, 5},
        {-2, 0, 3, 2, 5},
        {9, 9, 9, 9, 9},
        {7, 7, 7, 7, 7},
        {5, 5, 5, 5, 5}
    };

    @Test
    @Points(1)
    @Order(1)
    void subsamples_maps_that_are_not_square(HistoricalLeNet5 subject, Cases cases) {
        expect(subject, KEY)
                .calling(c -> c.subsample(ODD, -0.5, 0.25))
                .toGive(new double[][] {{-0.25, -0.25}, {-1.25, -2.25}, {-15.75, -15.75}});
        expect(subject, KEY)
                .calling(c -> c.subsample(new double[][] {{1, 2}, {3, 5}}, 2, -1))
                .toGive(new double[][] {{21}});
        for (int i = 0; i < RANDOM_CASES; i++) {
            double[][] x = cases.matrix(cases.between(2, 7), cases.between(2, 8));
            double[] trained = cases.vector(2);
            expect(subject, KEY)
                    .calling(c -> c.subsample(x, trained[0], trained[1]))
                    .toAgreeWithTheReference();
        }
    }

    @Test
    @Points(1)
    @Order(2)
    void leaves_the_map_alone_and_refuses_one_without_a_whole_window(HistoricalLeNet5 subject) {
        expect(subject, KEY).calling(c -> c.subsample(ODD, 1, 1)).toLeaveItsArgumentsAlone();
        expect(subject, KEY).calling(c -> c.subsample(ODD, 1, 1)).toShareNothingWithItsArguments();
        expect(subject, KEY).calling(c -> c.subsample(new double[5][1], 1, 0)).toBeRefusedNaming(5, 1);
        expect(subject, KEY).calling(c -> c.subsample(new double[1][2], 1, 0)).toBeRefusedNaming(1, 2);
    }

    @Test
    @Points(1)
    @Order(3)
    void counts_the_table_of_1998(HistoricalLeNet5 subject) {
        int[][] table = SparseConv2d.LENET5_C3.stream()
                .map(HistoricalLeNet5HiddenSuite::array)
                .toArray(int[][]::new);
        expect(subject, KEY).calling(c -> c.sparseParameters(table)).toGive(1_516L);
        expect(subject, KEY).calling(c -> c.sparseParameters(new int[][] {{3}})).toGive(26L);
    }

    @Test
    @Points(2)
    @Order(4)
    void has_60_000_parameters_and_340_908_connections(HistoricalLeNet5 subject) {
        var call = expect(subject, KEY).calling(HistoricalLeNet5::lenet5);
        trains(call, 60_000);
        connects(call, 340_908);
        putsOut(call, 10);
    }

    @Test
    @Points(1)
    @Order(5)
    void computes_what_the_network_of_1998_computes(HistoricalLeNet5 subject, Cases cases) {
        computes(expect(subject, KEY).calling(HistoricalLeNet5::lenet5), cases.seed());
    }

    private static int[] array(List<Integer> row) {
        return row.stream().mapToInt(Integer::intValue).toArray();
    }
}
