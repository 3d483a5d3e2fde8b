package receptive.suites.layers;

import static receptive.check.Expectation.expect;
import static receptive.suites.layers.ActivationsKey.KEY;

import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import receptive.check.Points;
import receptive.check.Suite;
import receptive.exercises.layers.Activations;

/** The visible tests of {@code activations}. */
@Suite("activations")
final class ActivationsSuite {

    @Test
    @Points(1)
    @Order(1)
    void cuts_off_what_is_negative(Activations subject) {
        expect(subject, KEY).calling(c -> c.relu(4)).toGive(4.0);
        expect(subject, KEY).calling(c -> c.relu(-2)).toGive(0.0);
        expect(subject, KEY).calling(c -> c.relu(0)).toGive(0.0);
    }

    @Test
    @Points(1)
    @Order(2)
    void squashes_between_its_bounds(Activations subject) {
        expect(subject, KEY).calling(c -> c.tanh(Math.log(2))).toGive(0.6);
        expect(subject, KEY).calling(c -> c.tanh(0)).toGive(0.0);
        expect(subject, KEY).calling(c -> c.sigmoid(Math.log(3))).toGive(0.75);
        expect(subject, KEY).calling(c -> c.sigmoid(0)).toGive(0.5);
    }

    @Test
    @Points(1)
    @Order(3)
    void makes_probabilities_of_scores(Activations subject) {
        double[] z = {Math.log(7), Math.log(2), 0};
        expect(subject, KEY).calling(c -> c.softmax(z)).toGive(new double[] {0.7, 0.2, 0.1});
    }

    @Test
    @Points(1)
    @Order(4)
    void measures_how_wrong_scores_are(Activations subject) {
        double[] z = {Math.log(0.7), Math.log(0.3)};
        expect(subject, KEY).calling(c -> c.crossEntropy(z, 0)).toGive(-Math.log(0.7));
        expect(subject, KEY).calling(c -> c.crossEntropy(z, 1)).toGive(-Math.log(0.3));
    }
}
