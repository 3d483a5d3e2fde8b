package receptive.suites;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import receptive.check.AnswerKey;
import receptive.check.AnswerKey.Misconception;
import receptive.exercises.alexnet.AlexNetModel;
import receptive.exercises.alexnet.AlexNetTable;
import receptive.exercises.alexnet.AlexNetVariant;
import receptive.exercises.architectures.Vgg;
import receptive.exercises.lenet.LeNet5Table;
import receptive.suites.alexnet.AlexNetModelKey;
import receptive.suites.alexnet.AlexNetTableKey;
import receptive.suites.architectures.VggKey;
import receptive.suites.layers.DenseCostKey;
import receptive.suites.lenet.HistoricalLeNet5Key;
import receptive.suites.lenet.LeNet5ModelKey;
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
        "input-224, 50844008",
        "ten-classes, 58322314",
        "no-biases, 62367776",
        "one-input-channel, 62355112",
        "flatten-forgotten, 25678184",
        "groups-in-both, 60965224",
        "torchvision, 61100840"
    })
    void a_mistake_in_the_table_of_alexnet_makes_this_total(String mistake, long total) {
        AlexNetTable twin = twin(AlexNetTableKey.KEY, mistake);

        assertThat(AlexNetTableKey.KEY.reference().total()).isEqualTo(62_378_344);
        assertThat(AlexNetTableKey.KEY.reference().parameters("TOTAL-GROUPED")).isEqualTo(60_965_224);
        assertThat(twin.total()).isEqualTo(total);
    }

    @ParameterizedTest
    @CsvSource({"D, 133047848", "E, 138357544", "C, 133638952"})
    void the_damaged_table_of_vgg_makes_this_total(char column, long total) {
        Vgg twin = twin(VggKey.KEY, "damaged-table");

        assertThat(Networks.parameters(twin.vgg(column, false, 1000))).isEqualTo(total);
    }

    @ParameterizedTest
    @CsvSource({
        "input-28x28, 44426",
        "no-biases, 61470",
        "trainable-pooling, 61750",
        "input-rgb, 62006",
        "c5-taken-as-flatten, 37106",
        "network-of-1998, 60000"
    })
    void a_mistake_in_lenet5_makes_this_total(String mistake, long total) {
        LeNet5Table twin = twin(LeNet5TableKey.KEY, mistake);

        assertThat(LeNet5TableKey.KEY.reference().total()).isEqualTo(61_706);
        assertThat(twin.total()).isEqualTo(total);
    }

    @ParameterizedTest
    @CsvSource({
        "input-28x28, 44426",
        "no-biases, 61470",
        "trainable-pooling, 61750",
        "input-rgb, 62006",
        "c5-taken-as-flatten, 37106",
        "flatten-forgotten, 61706"
    })
    void the_same_mistake_in_a_network_trains_as_many_numbers(String mistake, long total) {
        assertThat(Networks.parameters(twin(LeNet5ModelKey.KEY, mistake).lenet5(10)))
                .isEqualTo(total);
    }

    @ParameterizedTest
    @CsvSource({"incomplete-count, 2499712", "whole-count, 3024000", "maps-flattened, 26306674688"})
    void a_mistake_in_the_missing_weights_makes_this_number(String mistake, long number) {
        assertThat(DenseCostKey.KEY.reference().missingWeights()).isEqualTo(524_288);
        assertThat(twin(DenseCostKey.KEY, mistake).missingWeights()).isEqualTo(number);
    }

    @ParameterizedTest
    @CsvSource({"all-maps-seen, 60900", "untrained-pooling, 59956", "dense-output, 60850", "modern-network, 61706"})
    void a_mistake_in_the_network_of_1998_makes_this_total(String mistake, long total) {
        assertThat(Networks.parameters(HistoricalLeNet5Key.KEY.reference().lenet5()))
                .isEqualTo(60_000);
        assertThat(Networks.parameters(twin(HistoricalLeNet5Key.KEY, mistake).lenet5()))
                .isEqualTo(total);
    }

    private static <C> C twin(AnswerKey<C> key, String id) {
        List<Misconception<C>> found = key.misconceptions().stream()
                .filter(misconception -> misconception.id().equals(id))
                .toList();
        assertThat(found).hasSize(1);
        return found.getFirst().twin();
    }
}
