package receptive.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** JSON with a line for each key, and for each element of an array of objects; what is deeper stays on its line. */
final class JsonText {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private JsonText() {}

    static String of(ObjectNode root) {
        return of(root, "");
    }

    private static String of(ObjectNode object, String indent) {
        List<String> lines = new ArrayList<>();
        for (Map.Entry<String, JsonNode> entry : object.properties()) {
            String key = indent + "  " + MAPPER.writeValueAsString(entry.getKey()) + ": ";
            lines.add(key + value(entry.getValue(), indent + "  "));
        }
        return "{\n" + String.join(",\n", lines) + "\n" + indent + "}";
    }

    private static String value(JsonNode value, String indent) {
        if (value instanceof ObjectNode object && object.has("layers")) {
            return of(object, indent);
        }
        if (!value.isArray() || value.isEmpty() || !value.get(0).isObject()) {
            return MAPPER.writeValueAsString(value);
        }
        List<String> lines = new ArrayList<>();
        for (JsonNode element : value) {
            lines.add(indent + "  " + MAPPER.writeValueAsString(element));
        }
        return "[\n" + String.join(",\n", lines) + "\n" + indent + "]";
    }
}
