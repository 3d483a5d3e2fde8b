package receptive.zoo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import receptive.engine.ReceptiveField;
import receptive.engine.Summary;

/** What the layers of the networks see, from tables that were computed elsewhere. */
class ReceptiveFieldsTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "lenet5      | C1 S2 C3 S4 C5                                        | 5 6 14 16 32",
                "lenet5-1998 | C1 S2 C3 S4 C5                                        | 5 6 14 16 32",
                "alexnet     | CONV1 POOL1 CONV2 POOL2 CONV3 CONV4 CONV5 POOL3       | 11 19 51 67 99 131 163 195",
                "alexnet-grouped | CONV1 POOL1 CONV2 POOL2 CONV3 CONV4 CONV5 POOL3   | 11 19 51 67 99 131 163 195",
                "vgg-a       | pool1 pool2 pool3 pool4 pool5                         | 4 10 30 70 150",
                "vgg16       | pool1 pool2 pool3 pool4 pool5                         | 6 16 44 100 212",
                "resnet18    | layer4.relu2                                          | 435",
                "resnet34    | layer4.relu3                                          | 899",
                "resnet50    | layer4.relu3                                          | 427",
                "resnet101   | layer4.relu3                                          | 971",
                "resnet152   | layer4.relu3                                          | 1451"
            })
    void receptive_fields(String network, String layers, String fields) {
        Summary summary = Summary.of(Zoo.network(network));

        assertThat(Arrays.stream(layers.split(" "))
                        .map(layer -> summary.row(layer).field()))
                .allMatch(field -> field.height() == field.width())
                .extracting(ReceptiveField::height)
                .containsExactly(
                        Arrays.stream(fields.split(" ")).map(Long::valueOf).toArray(Long[]::new));
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource({
        "lenet5, C5, 4",
        "alexnet, CONV1, 4",
        "alexnet, POOL3, 32",
        "vgg16, pool5, 32",
        "resnet50, layer4.relu3, 32"
    })
    void jumps(String network, String layer, long jump) {
        ReceptiveField field = Summary.of(Zoo.network(network)).row(layer).field();

        assertThat(field.jumpHeight()).isEqualTo(jump);
        assertThat(field.jumpWidth()).isEqualTo(jump);
    }
}
