package receptive.hidden.alexnet;

import static receptive.check.Expectation.expect;
import static receptive.suites.alexnet.AlexNetTableKey.KEY;

import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import receptive.check.Points;
import receptive.check.Suite;
import receptive.exercises.alexnet.AlexNetTable;
import receptive.suites.FilledFirst;

/** The hidden tests of {@code alexnet-parameters}. */
@Suite("alexnet-parameters")
final class AlexNetTableHiddenSuite {

    @Test
    @Points(1)
    @Order(1)
    void knows_conv3(AlexNetTable subject) {
        FilledFirst.rightValues(subject, KEY, c -> c.outputShape("CONV3"), c -> c.parameters("CONV3"));
    }

    @Test
    @Points(1)
    @Order(2)
    void knows_conv4(AlexNetTable subject) {
        FilledFirst.rightValues(subject, KEY, c -> c.outputShape("CONV4"), c -> c.parameters("CONV4"));
    }

    @Test
    @Points(1)
    @Order(3)
    void knows_conv5(AlexNetTable subject) {
        FilledFirst.rightValues(subject, KEY, c -> c.outputShape("CONV5"), c -> c.parameters("CONV5"));
    }

    @Test
    @Points(1)
    @Order(4)
    void knows_pool3(AlexNetTable subject) {
        FilledFirst.rightValues(subject, KEY, c -> c.outputShape("POOL3"), c -> c.parameters("POOL3"));
    }

    @Test
    @Points(1)
    @Order(5)
    void knows_fc6(AlexNetTable subject) {
        FilledFirst.rightValues(subject, KEY, c -> c.outputShape("FC6"), c -> c.parameters("FC6"));
    }

    @Test
    @Points(1)
    @Order(6)
    void knows_fc7_and_fc8(AlexNetTable subject) {
        FilledFirst.rightValues(
                subject,
                KEY,
                c -> c.outputShape("FC7"),
                c -> c.parameters("FC7"),
                c -> c.outputShape("FC8"),
                c -> c.parameters("FC8"));
    }

    @Test
    @Points(1)
    @Order(7)
    void adds_up_the_parameters_of_all_rows(AlexNetTable subject) {
        expect(subject, KEY).calling(AlexNetTable::total).toGive(62_378_344L);
    }

    @Test
    @Points(1)
    @Order(8)
    void knows_the_convolutions_in_two_groups(AlexNetTable subject) {
        FilledFirst.rightValues(
                subject,
                KEY,
                c -> c.outputShape("CONV2-GROUPED"),
                c -> c.parameters("CONV2-GROUPED"),
                c -> c.outputShape("CONV4-GROUPED"),
                c -> c.parameters("CONV4-GROUPED"),
                c -> c.outputShape("CONV5-GROUPED"),
                c -> c.parameters("CONV5-GROUPED"));
    }

    @Test
    @Points(1)
    @Order(9)
    void adds_up_the_parameters_in_two_groups(AlexNetTable subject) {
        expect(subject, KEY).calling(c -> c.parameters("TOTAL-GROUPED")).toGive(60_965_224L);
    }
}
