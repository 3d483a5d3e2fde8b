package receptive.suites.lenet;

import static receptive.check.Expectation.expect;
import static receptive.suites.lenet.LeNet5TableKey.KEY;

import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import receptive.check.Points;
import receptive.check.Suite;
import receptive.exercises.lenet.LeNet5Table;

/** The visible tests of {@code lenet5-table}. */
@Suite("lenet5-table")
final class LeNet5TableSuite {

    @Test
    @Points(2)
    @Order(1)
    void knows_what_c1_puts_out(LeNet5Table subject) {
        expect(subject, KEY).calling(c -> c.outputShape("C1")).toGive(new int[] {6, 28, 28});
    }

    @Test
    @Points(1)
    @Order(2)
    void counts_the_parameters_of_c1(LeNet5Table subject) {
        expect(subject, KEY).calling(c -> c.parameters("C1")).toGive(156L);
    }

    @Test
    @Points(1)
    @Order(3)
    void refuses_a_layer_that_does_not_exist(LeNet5Table subject) {
        expect(subject, KEY).calling(c -> c.outputShape("C7")).toBeRefusedNaming();
        expect(subject, KEY).calling(c -> c.parameters("C7")).toBeRefusedNaming();
    }
}
