package receptive.hidden.lenet;

import static receptive.check.Expectation.expect;
import static receptive.suites.NetworkQuestions.computes;
import static receptive.suites.NetworkQuestions.putsOut;
import static receptive.suites.NetworkQuestions.reads;
import static receptive.suites.NetworkQuestions.shapes;
import static receptive.suites.NetworkQuestions.trains;
import static receptive.suites.lenet.LeNet5ModelKey.KEY;

import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import receptive.check.Cases;
import receptive.check.Points;
import receptive.check.Suite;
import receptive.exercises.lenet.LeNet5Model;
import receptive.model.AvgPool2d;
import receptive.model.Conv2d;

/** The hidden tests of {@code lenet5-model}. */
@Suite("lenet5-model")
final class LeNet5ModelHiddenSuite {

    @Test
    @Points(2)
    @Order(1)
    void has_as_many_scores_as_classes(LeNet5Model subject, Cases cases) {
        putsOut(expect(subject, KEY).calling(c -> c.lenet5(26)), 26);
        trains(expect(subject, KEY).calling(c -> c.lenet5(26)), 63_066);
        trains(expect(subject, KEY).calling(c -> c.lenet5(1)), 60_941);
        int classes = cases.between(11, 200);
        putsOut(expect(subject, KEY).calling(c -> c.lenet5(classes)), classes);
    }

    @Test
    @Points(2)
    @Order(2)
    void keeps_its_shapes_whatever_the_classes(LeNet5Model subject) {
        var call = expect(subject, KEY).calling(c -> c.lenet5(47));
        reads(call, 1, 32, 32);
        shapes(call, Conv2d.class, new int[] {6, 28, 28}, new int[] {16, 10, 10});
        shapes(call, AvgPool2d.class, new int[] {6, 14, 14}, new int[] {16, 5, 5});
    }

    @Test
    @Points(4)
    @Order(3)
    void computes_what_lenet5_computes(LeNet5Model subject, Cases cases) {
        for (int i = 0; i < 3; i++) {
            int classes = cases.between(2, 9);
            long seed = cases.seed() + i;
            computes(expect(subject, KEY).calling(c -> c.lenet5(classes)), seed);
        }
    }

    @Test
    @Points(1)
    @Order(4)
    void refuses_a_network_without_classes(LeNet5Model subject) {
        expect(subject, KEY).calling(c -> c.lenet5(0)).toBeRefusedNaming(0);
        expect(subject, KEY).calling(c -> c.lenet5(-3)).toBeRefusedNaming(-3);
    }
}
