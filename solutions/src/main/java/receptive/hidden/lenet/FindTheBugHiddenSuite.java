package receptive.hidden.lenet;

import static receptive.check.Expectation.expect;
import static receptive.suites.NetworkQuestions.computes;
import static receptive.suites.NetworkQuestions.putsOut;
import static receptive.suites.NetworkQuestions.reads;
import static receptive.suites.NetworkQuestions.trains;
import static receptive.suites.lenet.FindTheBugKey.KEY;

import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import receptive.check.Cases;
import receptive.check.Points;
import receptive.check.Suite;
import receptive.exercises.lenet.FindTheBug;

/** The hidden tests of {@code find-the-bug}. */
@Suite("find-the-bug")
final class FindTheBugHiddenSuite {

    @Test
    @Points(3)
    @Order(1)
    void withBias_trains_and_computes_what_lenet5_does(FindTheBug subject, Cases cases) {
        var call = expect(subject, KEY).calling(FindTheBug::withBias);
        reads(call, 1, 32, 32);
        putsOut(call, 10);
        trains(call, 61_706);
        computes(call, cases.seed());
    }

    @Test
    @Points(3)
    @Order(2)
    void rightOrder_trains_and_computes_what_lenet5_does(FindTheBug subject, Cases cases) {
        var call = expect(subject, KEY).calling(FindTheBug::rightOrder);
        reads(call, 1, 32, 32);
        putsOut(call, 10);
        trains(call, 61_706);
        computes(call, cases.seed());
    }
}
