package receptive.suites;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import receptive.check.LocalSubject;
import receptive.check.Outcome;
import receptive.check.SuiteRun;
import receptive.check.TestResult;
import receptive.exercises.Catalogue;
import receptive.exercises.alexnet.AlexNetTable;

/** Half a table is judged by what is there. */
final class FilledFirstTest {

    /** Knows the shape of CONV2, and of the parameters a wrong number for NORM1 alone. */
    private record Half(int channels) implements AlexNetTable {

        @Override
        public int[] outputShape(String layer) {
            if (layer.equals("CONV2")) {
                return new int[] {channels, 27, 27};
            }
            throw new UnsupportedOperationException("alexnet-parameters: not attempted yet");
        }

        @Override
        public long parameters(String layer) {
            if (layer.equals("NORM1")) {
                return 96;
            }
            throw new UnsupportedOperationException("alexnet-parameters: not attempted yet");
        }

        @Override
        public long total() {
            throw new UnsupportedOperationException("alexnet-parameters: not attempted yet");
        }
    }

    private static Outcome outcome(String test, int channels) {
        List<TestResult> results =
                SuiteRun.visible(Catalogue.exercise("alexnet-parameters")).on(new LocalSubject(new Half(channels)), 1);
        return results.stream()
                .filter(result -> result.test().equals(test))
                .map(TestResult::outcome)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void what_is_filled_in_wrongly_is_told_before_what_is_missing() {
        assertThat(outcome("knows_conv2", 257)).isEqualTo(Outcome.FAILED);
        assertThat(outcome("knows_pool1_and_norm1", 256)).isEqualTo(Outcome.FAILED);
    }

    @Test
    void what_is_filled_in_rightly_leaves_the_rest_to_be_attempted() {
        assertThat(outcome("knows_conv2", 256)).isEqualTo(Outcome.NOT_ATTEMPTED);
        assertThat(outcome("knows_pool2_and_norm2", 256)).isEqualTo(Outcome.NOT_ATTEMPTED);
    }
}
