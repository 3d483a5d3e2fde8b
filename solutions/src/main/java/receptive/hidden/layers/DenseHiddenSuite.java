package receptive.hidden.layers;

import static receptive.check.Expectation.expect;
import static receptive.suites.layers.DenseKey.KEY;

import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import receptive.check.Cases;
import receptive.check.Points;
import receptive.check.Suite;
import receptive.exercises.layers.Dense;

/** The hidden tests of {@code dense}. */
@Suite("dense")
final class DenseHiddenSuite {

    private static final int RANDOM_CASES = 20;

    @Test
    @Points(1)
    @Order(1)
    void refuses_sizes_that_do_not_go_together(Dense subject) {
        double[][] w = {{1, -2, 3}, {0, 4, -1}};
        double[] bias = {1, -1};
        expect(subject, KEY).calling(c -> c.forward(new double[4], w, bias)).toBeRefusedNaming(4, 3);
        expect(subject, KEY).calling(c -> c.forward(new double[2], w, bias)).toBeRefusedNaming(2, 3);
        expect(subject, KEY)
                .calling(c -> c.forward(new double[3], w, new double[3]))
                .toBeRefusedNaming(3, 2);
        expect(subject, KEY)
                .calling(c -> c.forward(new double[3], w, new double[1]))
                .toBeRefusedNaming(1, 2);
    }

    @Test
    @Points(1)
    @Order(2)
    void leaves_its_arguments_alone_and_returns_new_numbers(Dense subject) {
        double[] x = {2, -1};
        double[][] w = {{1, 0}, {0, 1}};
        double[] bias = {5, -3};
        expect(subject, KEY).calling(c -> c.forward(x, w, bias)).toLeaveItsArgumentsAlone();
        expect(subject, KEY).calling(c -> c.forward(x, w, bias)).toShareNothingWithItsArguments();
        expect(subject, KEY).calling(c -> c.forward(x, w, bias)).toGive(new double[] {7, -4});
        expect(subject, KEY)
                .calling(c -> c.forward(x, new double[][] {{3, 4}}, new double[] {-1}))
                .toGive(new double[] {1});
    }

    @Test
    @Points(1)
    @Order(3)
    void agrees_with_the_engine_on_random_layers(Dense subject, Cases cases) {
        for (int i = 0; i < RANDOM_CASES; i++) {
            int inputs = cases.between(1, 8);
            int outputs = i % 4 == 0 ? inputs : cases.between(1, 6);
            double[] x = cases.vector(inputs);
            double[][] w = cases.matrix(outputs, inputs);
            double[] bias = cases.vector(outputs);
            expect(subject, KEY).calling(c -> c.forward(x, w, bias)).toAgreeWithTheReference();
        }
    }
}
