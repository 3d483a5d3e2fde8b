package receptive.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** All cases against PyTorch itself; writes a sample of its answers down for {@link OracleSampleTest}. */
class OracleTest {

    private static final int LEAST_CASES = 400;

    @Test
    void pytorch_gives_the_same_answer_to_every_case() throws IOException {
        Map<String, Double> used = new LinkedHashMap<>();
        Map<String, Integer> kept = new HashMap<>();
        List<String> sample = new ArrayList<>();
        int cases = 0;
        try (Torch torch = new Torch()) {
            for (OracleCase question : OracleCase.all().toList()) {
                Tensor answer = torch.answer(question);
                used.merge(question.operation(), question.compare(answer), Math::max);
                cases++;
                boolean small = answer.data().length <= OracleSample.MOST_NUMBERS;
                if (small && kept.merge(question.operation(), 1, Integer::sum) <= OracleSample.PER_OPERATION) {
                    sample.add(OracleSample.line(question, answer));
                }
            }
        }
        System.out.printf(Locale.ROOT, "%d cases agree with PyTorch.%n", cases);
        used.forEach((operation, share) ->
                System.out.printf(Locale.ROOT, "%-30s at most %5.1f %% of the tolerance%n", operation, 100 * share));
        assertThat(cases).isGreaterThanOrEqualTo(LEAST_CASES);
        Path file = Path.of("src", "test", "resources", "receptive", "engine", OracleSample.FILE);
        Files.writeString(
                Path.of(System.getProperty("receptive.home")).resolve(file), String.join("\n", sample) + "\n");
    }
}
