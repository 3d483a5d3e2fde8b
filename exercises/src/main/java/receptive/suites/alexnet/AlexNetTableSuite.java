package receptive.suites.alexnet;

import static receptive.check.Expectation.expect;
import static receptive.suites.alexnet.AlexNetTableKey.KEY;

import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import receptive.check.Points;
import receptive.check.Suite;
import receptive.exercises.alexnet.AlexNetTable;
import receptive.suites.FilledFirst;

/** The visible tests of {@code alexnet-parameters}. */
@Suite("alexnet-parameters")
final class AlexNetTableSuite {

    @Test
    @Points(1)
    @Order(1)
    void knows_what_enters_the_network(AlexNetTable subject) {
        FilledFirst.rightValues(subject, KEY, c -> c.outputShape("INPUT"), c -> c.parameters("INPUT"));
    }

    @Test
    @Points(1)
    @Order(2)
    void knows_what_conv1_puts_out(AlexNetTable subject) {
        expect(subject, KEY).calling(c -> c.outputShape("CONV1")).toGive(new int[] {96, 55, 55});
        expect(subject, KEY).calling(c -> c.outputShape("CONV6")).toBeRefusedNaming();
    }

    @Test
    @Points(1)
    @Order(3)
    void counts_the_parameters_of_conv1(AlexNetTable subject) {
        expect(subject, KEY).calling(c -> c.parameters("CONV1")).toGive(34_944L);
        expect(subject, KEY).calling(c -> c.parameters("CONV6")).toBeRefusedNaming();
    }

    @Test
    @Points(1)
    @Order(4)
    void knows_pool1_and_norm1(AlexNetTable subject) {
        FilledFirst.rightValues(
                subject,
                KEY,
                c -> c.outputShape("POOL1"),
                c -> c.parameters("POOL1"),
                c -> c.outputShape("NORM1"),
                c -> c.parameters("NORM1"));
    }

    @Test
    @Points(1)
    @Order(5)
    void knows_conv2(AlexNetTable subject) {
        FilledFirst.rightValues(subject, KEY, c -> c.outputShape("CONV2"), c -> c.parameters("CONV2"));
    }

    @Test
    @Points(1)
    @Order(6)
    void knows_pool2_and_norm2(AlexNetTable subject) {
        FilledFirst.rightValues(
                subject,
                KEY,
                c -> c.outputShape("POOL2"),
                c -> c.parameters("POOL2"),
                c -> c.outputShape("NORM2"),
                c -> c.parameters("NORM2"));
    }
}
