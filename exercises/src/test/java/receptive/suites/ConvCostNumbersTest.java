package receptive.suites;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import receptive.exercises.channels.ConvCost;
import receptive.suites.channels.ConvCostKey;

/** The counts that students come up with for ten filters of 5x5 over three channels are those of the mistakes told to them. */
final class ConvCostNumbersTest {

    @ParameterizedTest
    @CsvSource({
        "area-taken-as-side, 18760",
        "biases-forgotten, 750",
        "bias-per-layer, 751",
        "bias-per-channel, 780",
        "one-filter-only, 76",
        "input-channels-left-out, 260"
    })
    void a_mistake_makes_this_count(String mistake, long count) {
        ConvCost twin = ConvCostKey.KEY.misconceptions().stream()
                .filter(misconception -> misconception.id().equals(mistake))
                .findFirst()
                .orElseThrow()
                .twin();

        assertThat(ConvCostKey.KEY.reference().parameters(5, 5, 3, 10, true, 1)).isEqualTo(760);
        assertThat(twin.parameters(5, 5, 3, 10, true, 1)).isEqualTo(count);
    }
}
