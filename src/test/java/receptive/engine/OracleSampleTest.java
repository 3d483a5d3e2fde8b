package receptive.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Our answers against answers of PyTorch that were written down. {@code ./mvnw -P oracle -pl src verify} asks PyTorch
 * itself, all cases, and writes them down anew.
 */
class OracleSampleTest {

    private static final Map<String, Tensor> ANSWERS = OracleSample.read();

    static Stream<OracleCase> kept() {
        return OracleCase.all().filter(question -> ANSWERS.containsKey(question.toString()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("kept")
    void pytorch_gave_the_same_answer(OracleCase question) {
        question.compare(ANSWERS.get(question.toString()));
    }

    @Test
    void every_answer_belongs_to_a_case_and_every_operation_has_some() {
        assertThat(kept().map(OracleCase::toString)).containsExactlyElementsOf(ANSWERS.keySet());
        assertThat(kept().map(OracleCase::operation).distinct()).containsExactlyElementsOf(OracleCase.OPERATIONS);
    }
}
