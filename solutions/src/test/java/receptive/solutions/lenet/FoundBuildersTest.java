package receptive.solutions.lenet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import receptive.engine.Summary;
import receptive.model.Network;
import receptive.model.Shape;
import receptive.suites.Networks;

/** The four builders of {@code find-the-bug} are broken, each in the way that the statement tells. */
final class FoundBuildersTest {

    @Test
    void the_first_is_refused_where_a_dense_layer_meets_maps() {
        assertThatThrownBy(() -> Summary.of(MyFindTheBug.foundWithoutFlatten()))
                .hasMessageContaining("\"F6\"")
                .hasMessageContaining("[120, 1, 1]");
    }

    @Test
    void the_second_is_refused_by_its_first_layer() {
        assertThatThrownBy(() -> Summary.of(MyFindTheBug.foundWithWrongInput()))
                .hasMessageContaining("\"C1\"")
                .hasMessageContaining("32, 32, 1");
    }

    @Test
    void the_third_runs_and_lacks_236_biases() {
        Summary summary = Summary.of(MyFindTheBug.foundWithoutBias());

        assertThat(summary.output()).isEqualTo(Shape.of(10));
        assertThat(summary.parameters()).isEqualTo(61_706 - 236);
    }

    @Test
    void the_fourth_shows_neither_in_shapes_nor_in_counts_but_in_its_scores() {
        Network found = MyFindTheBug.foundOutOfOrder();
        Network repaired = new MyFindTheBug().rightOrder();

        assertThat(Summary.of(found).output()).isEqualTo(Shape.of(10));
        assertThat(Summary.of(found).parameters()).isEqualTo(61_706);
        assertThat(Networks.scores(found, 1)).isNotEqualTo(Networks.scores(repaired, 1));
        for (double score : Networks.scores(found, 1)) {
            assertThat(score).isBetween(-1.0, 1.0);
        }
    }
}
