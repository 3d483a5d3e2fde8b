package receptive.suites;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import receptive.check.Cases;
import receptive.engine.Operations;
import receptive.engine.RunningStatistics;
import receptive.engine.Tensor;
import receptive.exercises.architectures.BatchNorm;
import receptive.model.BatchNorm2d;
import receptive.model.Shape;
import receptive.suites.architectures.BatchNormKey;

/** The reference of batch-norm, which computes in double precision, agrees with the engine. */
final class BatchNormKeyTest {

    private static final BatchNorm REFERENCE = BatchNormKey.KEY.reference();

    private final Cases cases = new Cases(5);
    private final double[][][][] x = cases.filters(3, 2, 4, 5);
    private final double[] gamma = {1.5, -0.25};
    private final double[] beta = {-3, 2};

    private Tensor scale() {
        return Tensor.of(Shape.of(2), 1.5f, -0.25f);
    }

    @Test
    void while_training() {
        Tensor engine = Operations.batchNorm2dTraining(
                Tensor.ofFilters(x),
                scale(),
                new float[] {-3, 2},
                RunningStatistics.fresh(2),
                new BatchNorm2d(2, 0.5, 0.1));

        assertAgree(REFERENCE.train(x, gamma, beta, 0.5), engine);
    }

    @Test
    void in_use() {
        RunningStatistics running = new RunningStatistics(new float[] {0.5f, -1}, new float[] {2, 0.25f});
        Tensor engine = Operations.batchNorm2d(
                Tensor.ofFilters(x), scale(), new float[] {-3, 2}, running, new BatchNorm2d(2, 0.5, 0.1));

        assertAgree(REFERENCE.eval(x, gamma, beta, new double[] {0.5, -1}, new double[] {2, 0.25}, 0.5), engine);
    }

    private static void assertAgree(double[][][][] y, Tensor engine) {
        for (int n = 0; n < 3; n++) {
            for (int c = 0; c < 2; c++) {
                for (int i = 0; i < 4; i++) {
                    for (int j = 0; j < 5; j++) {
                        assertThat(y[n][c][i][j]).isCloseTo(engine.at(n, c, i, j), within(1e-5));
                    }
                }
            }
        }
    }
}
