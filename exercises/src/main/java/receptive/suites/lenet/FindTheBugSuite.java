package receptive.suites.lenet;

import static receptive.check.Expectation.expect;
import static receptive.suites.NetworkQuestions.computes;
import static receptive.suites.NetworkQuestions.putsOut;
import static receptive.suites.NetworkQuestions.reads;
import static receptive.suites.NetworkQuestions.trains;
import static receptive.suites.lenet.FindTheBugKey.KEY;

import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import receptive.check.Points;
import receptive.check.Suite;
import receptive.exercises.lenet.FindTheBug;

/** The visible tests of {@code find-the-bug}: two of the four builders. The other two are left to the student's own eyes. */
@Suite("find-the-bug")
final class FindTheBugSuite {

    private static final long SEED = 1998;

    @Test
    @Points(2)
    @Order(1)
    void flattened_ends_in_ten_scores(FindTheBug subject) {
        var call = expect(subject, KEY).calling(FindTheBug::flattened);
        putsOut(call, 10);
        trains(call, 61_706);
        computes(call, SEED);
    }

    @Test
    @Points(2)
    @Order(2)
    void rightInput_reads_one_gray_image(FindTheBug subject) {
        var call = expect(subject, KEY).calling(FindTheBug::rightInput);
        reads(call, 1, 32, 32);
        putsOut(call, 10);
        trains(call, 61_706);
        computes(call, SEED);
    }
}
