package receptive.suites.lenet;

import static receptive.check.Expectation.expect;
import static receptive.suites.NetworkQuestions.putsOut;
import static receptive.suites.NetworkQuestions.reads;
import static receptive.suites.NetworkQuestions.shapes;
import static receptive.suites.NetworkQuestions.trains;
import static receptive.suites.lenet.LeNet5ModelKey.KEY;

import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import receptive.check.Points;
import receptive.check.Suite;
import receptive.exercises.lenet.LeNet5Model;
import receptive.model.AvgPool2d;
import receptive.model.Conv2d;

/** The visible tests of {@code lenet5-model}. */
@Suite("lenet5-model")
final class LeNet5ModelSuite {

    @Test
    @Points(1)
    @Order(1)
    void reads_one_gray_image_of_32x32(LeNet5Model subject) {
        reads(expect(subject, KEY).calling(c -> c.lenet5(10)), 1, 32, 32);
    }

    @Test
    @Points(2)
    @Order(2)
    void trains_as_many_numbers_as_the_table(LeNet5Model subject) {
        trains(expect(subject, KEY).calling(c -> c.lenet5(10)), 61_706);
    }

    @Test
    @Points(2)
    @Order(3)
    void shrinks_the_image_as_the_table_says(LeNet5Model subject) {
        var call = expect(subject, KEY).calling(c -> c.lenet5(10));
        shapes(call, Conv2d.class, new int[] {6, 28, 28}, new int[] {16, 10, 10});
        shapes(call, AvgPool2d.class, new int[] {6, 14, 14}, new int[] {16, 5, 5});
    }

    @Test
    @Points(1)
    @Order(4)
    void ends_in_one_score_per_digit(LeNet5Model subject) {
        putsOut(expect(subject, KEY).calling(c -> c.lenet5(10)), 10);
    }
}
