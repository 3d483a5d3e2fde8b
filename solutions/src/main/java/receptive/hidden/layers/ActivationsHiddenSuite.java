package receptive.hidden.layers;

import static receptive.check.Expectation.expect;
import static receptive.suites.layers.ActivationsKey.KEY;

import java.util.Arrays;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import receptive.check.Cases;
import receptive.check.Expectation;
import receptive.check.Points;
import receptive.check.Suite;
import receptive.check.Wording;
import receptive.exercises.layers.Activations;

/** The hidden tests of {@code activations}. */
@Suite("activations")
final class ActivationsHiddenSuite {

    private static final int RANDOM_CASES = 20;
    private static final Wording WORDS = Wording.of("receptive.suites.words");

    @Test
    @Points(1)
    @Order(1)
    void saturates_without_leaving_its_bounds(Activations subject) {
        for (double x : new double[] {1000, -1000}) {
            givesOneFiniteNumber(expect(subject, KEY).calling(c -> c.tanh(x)));
            givesOneFiniteNumber(expect(subject, KEY).calling(c -> c.sigmoid(x)));
            expect(subject, KEY).calling(c -> c.tanh(x)).toGive(Math.signum(x));
            expect(subject, KEY).calling(c -> c.sigmoid(x)).toGive(x > 0 ? 1.0 : 0.0);
        }
        expect(subject, KEY).calling(c -> c.relu(1e6)).toGive(1e6);
        expect(subject, KEY).calling(c -> c.relu(-1e6)).toGive(0.0);
    }

    @Test
    @Points(1)
    @Order(2)
    void makes_probabilities_of_large_scores(Activations subject) {
        expect(subject, KEY)
                .calling(c -> c.softmax(new double[] {1000, 1001}))
                .measuring(WORDS.text("measure.finite"), (double[] p) -> finite(p))
                .toGive(2L);
        double e = Math.E;
        for (double shift : new double[] {-1000, -3, 0, 1000}) {
            expect(subject, KEY)
                    .calling(c -> c.softmax(new double[] {shift, shift + 1}))
                    .toGive(new double[] {1 / (1 + e), e / (1 + e)});
        }
        expect(subject, KEY).calling(c -> c.softmax(new double[] {-7})).toGive(new double[] {1});
    }

    @Test
    @Points(1)
    @Order(3)
    void measures_how_wrong_large_scores_are(Activations subject) {
        givesOneFiniteNumber(expect(subject, KEY).calling(c -> c.crossEntropy(new double[] {1000, 1000}, 1)));
        expect(subject, KEY)
                .calling(c -> c.crossEntropy(new double[] {1000, 1000}, 1))
                .toGive(Math.log(2));
        givesOneFiniteNumber(expect(subject, KEY).calling(c -> c.crossEntropy(new double[] {1000, 0}, 1)));
        expect(subject, KEY)
                .calling(c -> c.crossEntropy(new double[] {1000, 0}, 1))
                .toGive(1000.0);
        expect(subject, KEY).calling(c -> c.crossEntropy(new double[] {-7}, 0)).toGive(0.0);
        expect(subject, KEY)
                .calling(c -> c.crossEntropy(new double[] {-1000, -1000, -1000, -1000}, 0))
                .toGive(Math.log(4));
    }

    @Test
    @Points(1)
    @Order(4)
    void refuses_a_class_that_does_not_exist(Activations subject) {
        double[] z = {0.5, 2, -1};
        expect(subject, KEY).calling(c -> c.crossEntropy(z, 3)).toBeRefusedNaming(3);
        expect(subject, KEY).calling(c -> c.crossEntropy(z, 7)).toBeRefusedNaming(7);
        expect(subject, KEY).calling(c -> c.crossEntropy(z, -1)).toBeRefusedNaming(-1);
        expect(subject, KEY).calling(c -> c.crossEntropy(z, 0)).toAgreeWithTheReference();
        expect(subject, KEY).calling(c -> c.crossEntropy(z, 2)).toAgreeWithTheReference();
    }

    @Test
    @Points(1)
    @Order(5)
    void leaves_the_scores_alone_and_returns_new_numbers(Activations subject) {
        double[] z = {3, -1, 2, 0};
        expect(subject, KEY).calling(c -> c.softmax(z)).toLeaveItsArgumentsAlone();
        expect(subject, KEY).calling(c -> c.softmax(z)).toShareNothingWithItsArguments();
        expect(subject, KEY).calling(c -> c.crossEntropy(z, 2)).toLeaveItsArgumentsAlone();
        expect(subject, KEY).calling(c -> c.crossEntropy(z, 2)).toAgreeWithTheReference();
    }

    @Test
    @Points(1)
    @Order(6)
    void agrees_with_the_engine_on_random_numbers(Activations subject, Cases cases) {
        for (int i = 0; i < RANDOM_CASES; i++) {
            double[] z = cases.vector(cases.between(1, 6));
            int target = cases.between(0, z.length - 1);
            expect(subject, KEY).calling(c -> c.softmax(z)).toAgreeWithTheReference();
            expect(subject, KEY).calling(c -> c.crossEntropy(z, target)).toAgreeWithTheReference();
        }
        for (double x : cases.vector(5)) {
            expect(subject, KEY).calling(c -> c.relu(x)).toAgreeWithTheReference();
            expect(subject, KEY).calling(c -> c.tanh(x)).toAgreeWithTheReference();
            expect(subject, KEY).calling(c -> c.sigmoid(x)).toAgreeWithTheReference();
        }
    }

    private static void givesOneFiniteNumber(Expectation.Calling<Activations> call) {
        call.measuring(WORDS.text("measure.finite"), (Double y) -> finite(new double[] {y}))
                .toGive(1L);
    }

    private static long finite(double[] values) {
        return Arrays.stream(values).filter(Double::isFinite).count();
    }
}
