package receptive.json;

import java.math.BigInteger;
import receptive.engine.Figures;
import receptive.engine.ReceptiveField;
import receptive.engine.Summary;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A summary as JSON: totals, one object per layer, and the network itself, so that the file can be read again.
 *
 * <p>{@code receptiveField} and {@code jump} are one number, or {@code [height, width]} where the axes differ. Layers come in
 * order, those of nested blocks under dotted names; what joins branches comes after them.
 */
public final class SummaryJson {

    private SummaryJson() {}

    /** The summary as text with a line break at the end. */
    public static String text(Summary summary) {
        Figures total = summary.total();
        ObjectNode root = NetworkJson.NODES.objectNode();
        root.put("name", summary.name());
        root.set("input", NetworkJson.sizes(summary.input()));
        root.set("output", NetworkJson.sizes(summary.output()));
        root.put("parameters", total.parameters());
        root.put("trainable", total.parameters());
        root.put("notTrainable", total.fixed());
        root.put("macs", total.macs());
        root.put(
                "macsDefinition",
                "weights of convolutions and fully connected layers, one input; FLOPs are twice as many");
        root.put("connections", total.connections());
        root.put("activations", total.activations());
        root.set("parameterBytes", bytes(total.parameters()));
        root.set("activationBytes", bytes(total.activations()));
        ArrayNode layers = root.putArray("layers");
        summary.rows().forEach(row -> layers.add(layer(row, total)));
        root.set("network", NetworkJson.node(summary.network()));
        return JsonText.of(root) + "\n";
    }

    private static ObjectNode layer(Summary.Row row, Figures total) {
        ObjectNode layer = NetworkJson.NODES.objectNode();
        layer.put("name", row.name());
        layer.setAll(NetworkJson.settings(row.layer()));
        layer.set("input", NetworkJson.sizes(row.input()));
        layer.set("output", NetworkJson.sizes(row.output()));
        layer.put("parameters", row.parameters());
        layer.put("trainable", row.parameters());
        layer.put("notTrainable", row.figures().fixed());
        layer.put("share", total.parameters() == 0 ? 0 : (double) row.parameters() / total.parameters());
        layer.put("macs", row.macs());
        ReceptiveField field = row.field();
        layer.set("receptiveField", axes(field.height(), field.width()));
        layer.set("jump", axes(field.jumpHeight(), field.jumpWidth()));
        layer.set("activationBytes", bytes(row.figures().activations()));
        ArrayNode sources = layer.putArray("connectedTo");
        row.connectedTo().forEach(sources::add);
        if (!row.sharedWith().isEmpty()) {
            layer.put("sharedWith", row.sharedWith());
        }
        return layer;
    }

    private static JsonNode axes(long height, long width) {
        return height == width
                ? NetworkJson.NODES.numberNode(height)
                : NetworkJson.NODES.arrayNode().add(height).add(width);
    }

    /** Four for each value; a sum that no long can hold is still a JSON number. */
    private static JsonNode bytes(long values) {
        return NetworkJson.NODES.numberNode(BigInteger.valueOf(values).multiply(BigInteger.valueOf(Float.BYTES)));
    }
}
