package receptive.hidden.lenet;

import static receptive.check.Expectation.expect;
import static receptive.suites.lenet.LeNet5TableKey.KEY;

import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import receptive.check.Points;
import receptive.check.Suite;
import receptive.exercises.lenet.LeNet5Table;

/** The hidden tests of {@code lenet5-table}. */
@Suite("lenet5-table")
final class LeNet5TableHiddenSuite {

    @Test
    @Points(1)
    @Order(1)
    void knows_both_pooling_layers(LeNet5Table subject) {
        expect(subject, KEY).calling(c -> c.outputShape("S2")).toGive(new int[] {6, 14, 14});
        expect(subject, KEY).calling(c -> c.parameters("S2")).toGive(0L);
        expect(subject, KEY).calling(c -> c.outputShape("S4")).toGive(new int[] {16, 5, 5});
        expect(subject, KEY).calling(c -> c.parameters("S4")).toGive(0L);
    }

    @Test
    @Points(1)
    @Order(2)
    void knows_c3(LeNet5Table subject) {
        expect(subject, KEY).calling(c -> c.outputShape("C3")).toGive(new int[] {16, 10, 10});
        expect(subject, KEY).calling(c -> c.parameters("C3")).toGive(2_416L);
    }

    @Test
    @Points(1)
    @Order(3)
    void knows_c5(LeNet5Table subject) {
        expect(subject, KEY).calling(c -> c.outputShape("C5")).toGive(new int[] {120, 1, 1});
        expect(subject, KEY).calling(c -> c.parameters("C5")).toGive(48_120L);
    }

    @Test
    @Points(1)
    @Order(4)
    void knows_both_dense_layers(LeNet5Table subject) {
        expect(subject, KEY).calling(c -> c.outputShape("F6")).toGive(new int[] {84});
        expect(subject, KEY).calling(c -> c.parameters("F6")).toGive(10_164L);
        expect(subject, KEY).calling(c -> c.outputShape("OUTPUT")).toGive(new int[] {10});
        expect(subject, KEY).calling(c -> c.parameters("OUTPUT")).toGive(850L);
    }

    @Test
    @Points(2)
    @Order(5)
    void adds_up_the_parameters_of_all_layers(LeNet5Table subject) {
        expect(subject, KEY).calling(LeNet5Table::total).toGive(61_706L);
    }
}
