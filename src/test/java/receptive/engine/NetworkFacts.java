package receptive.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import receptive.model.Layer;
import receptive.model.Network;
import receptive.model.Sequential;
import receptive.model.Shape;
import receptive.zoo.Zoo;

/** Statements about layers and networks: shapes, counts, receptive fields. */
final class NetworkFacts {

    private NetworkFacts() {}

    /** Checks the statement, if it is of a kind that is known here. */
    static boolean check(Fact fact) {
        switch (fact.check()) {
            case "layer" -> layer(fact);
            case "refused" -> refused(fact);
            case "chain" -> chain(fact);
            case "network" -> network(fact);
            case "blocks" -> blocks(fact);
            case "field" -> field(fact);
            case "ratio" -> ratio(fact);
            default -> {
                return false;
            }
        }
        return true;
    }

    private static void layer(Fact fact) {
        Layer layer = Notation.layer(fact.text("layer"));
        Shape output = Shapes.output(layer, fact.shape("input"));
        if (fact.has("output")) {
            assertThat(output).isEqualTo(fact.shape("output"));
        }
        if (fact.has("channels")) {
            assertThat(output.size(0)).isEqualTo(fact.whole("channels"));
        }
        if (fact.has("parameters")) {
            assertThat(Costs.parameters(layer)).isEqualTo(fact.count("parameters"));
        }
        if (fact.has("weights")) {
            assertThat(Costs.weights(layer)).isEqualTo(fact.count("weights"));
        }
        if (fact.has("macs")) {
            assertThat(Costs.macs(layer, output)).isEqualTo(fact.count("macs"));
        }
    }

    private static void refused(Fact fact) {
        Layer layer = Notation.layer(fact.text("layer"));
        Shape input = fact.shape("input");
        assertThatThrownBy(() -> Shapes.output(layer, input))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(fact.text("words"));
    }

    private static void chain(Fact fact) {
        Network network = Notation.chain(fact.shape("input"), fact.strings("layers"));
        Summary summary = Summary.of(network);
        assertThat(summary.parameters()).isEqualTo(fact.count("parameters"));
        if (fact.has("shapes")) {
            assertThat(summary.rows().stream().map(Summary.Row::output))
                    .containsExactlyElementsOf(fact.shapes("shapes"));
        }
        if (fact.has("counts")) {
            assertThat(summary.rows().stream().map(Summary.Row::parameters))
                    .containsExactlyElementsOf(fact.counts("counts"));
        }
    }

    private static void network(Fact fact) {
        Network network = Zoo.network(fact.text("network"));
        assertThat(Summary.of(network).parameters()).isEqualTo(fact.count("parameters"));
        if (fact.has("trained")) {
            List<Layer> trained = new ArrayList<>();
            Leaves.each(network, (_, layer) -> {
                if (Parameters.of(layer) != null) {
                    trained.add(layer);
                }
            });
            assertThat(trained).hasSize(fact.whole("trained"));
        }
    }

    private static void blocks(Fact fact) {
        Network network = Zoo.network(fact.text("network"));
        String type = fact.text("type");
        assertThat(blocks(network.body(), type)).isEqualTo(fact.whole("blocks"));
    }

    private static long blocks(Sequential block, String type) {
        return block.layers().stream()
                .mapToLong(named -> named.layer().type().equals(type)
                        ? 1
                        : named.layer() instanceof Sequential inner ? blocks(inner, type) : 0)
                .sum();
    }

    private static void field(Fact fact) {
        Network network = Notation.chain(Shape.of(1, 99, 99), fact.strings("layers"));
        List<Long> fields = Summary.of(network).rows().stream()
                .map(row -> row.field().height())
                .toList();
        assertThat(fields).containsExactlyElementsOf(fact.counts("fields"));
    }

    private static void ratio(Fact fact) {
        double ratio = (double) parameters(fact.strings("layers")) / parameters(fact.strings("other"));
        assertThat(ratio).isCloseTo(fact.number("ratio"), within(5e-5));
    }

    private static long parameters(List<String> layers) {
        return layers.stream()
                .mapToLong(words -> Costs.parameters(Notation.layer(words)))
                .sum();
    }
}
