package receptive.suites;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import receptive.check.AnswerKey;
import receptive.check.AnswerKey.Misconception;
import receptive.exercises.alexnet.AlexNetModel;
import receptive.exercises.alexnet.AlexNetVariant;
import receptive.exercises.lenet.LeNet5Table;
import receptive.suites.alexnet.AlexNetModelKey;
import receptive.suites.lenet.LeNet5TableKey;

/** The totals that students come up with are those of the mistakes that are told to them. */
final class KnownNumbersTest {

    @ParameterizedTest
    @CsvSource({"UNGROUPED_227, 62378344", "GROUPED, 60965224", "TORCHVISION, 61100840"})
    void alexnet_has_these_parameters(AlexNetVariant variant, long total) {
        assertThat(Networks.parameters(AlexNetModelKey.KEY.reference().alexnet(variant, 1000)))
                .isEqualTo(total);
    }

    @ParameterizedTest
    @CsvSource({
        "input-224, 50844008",
        "ten-classes, 58322314",
        "no-biases, 62367776",
        "one-input-channel, 62355112",
        "flatten-forgotten, 25678184",
        "always-grouped, 60965224",
        "always-torchvision, 61100840"
    })
    void a_mistake_in_alexnet_makes_this_total(String mistake, long total) {
        AlexNetModel twin = twin(AlexNetModelKey.KEY, mistake);

        assertThat(Networks.parameters(twin.alexnet(AlexNetVariant.UNGROUPED_227, 1000)))
                .isEqualTo(total);
    }

    @ParameterizedTest
    @CsvSource({
        "input-28x28, 44426",
        "no-biases, 61470",
        "trainable-pooling, 61750",
        "input-rgb, 62006",
        "c5-taken-as-flatten, 37106"
    })
    void a_mistake_in_lenet5_makes_this_total(String mistake, long total) {
        LeNet5Table twin = twin(LeNet5TableKey.KEY, mistake);

        assertThat(LeNet5TableKey.KEY.reference().total()).isEqualTo(61_706);
        assertThat(twin.total()).isEqualTo(total);
    }

    private static <C> C twin(AnswerKey<C> key, String id) {
        List<Misconception<C>> found = key.misconceptions().stream()
                .filter(misconception -> misconception.id().equals(id))
                .toList();
        assertThat(found).hasSize(1);
        return found.getFirst().twin();
    }
}
