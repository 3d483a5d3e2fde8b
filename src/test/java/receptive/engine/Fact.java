package receptive.engine;

import java.util.List;
import receptive.model.Shape;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/**
 * One figure of a statement of the lectures.
 *
 * @param id which statement
 * @param check what kind of figure
 * @param json all that is said
 */
record Fact(String id, String check, JsonNode json) {

    private static final ObjectMapper JSON = new ObjectMapper();

    static Fact of(JsonNode json) {
        return new Fact(json.get("id").asString(), json.get("check").asString(), json);
    }

    static JsonNode all() {
        return JSON.readTree(Fact.class.getResourceAsStream("facts.json"));
    }

    boolean has(String name) {
        return json.has(name);
    }

    String text(String name) {
        return json.get(name).asString();
    }

    int whole(String name) {
        return json.get(name).asInt();
    }

    int whole(String name, int otherwise) {
        return json.path(name).asInt(otherwise);
    }

    long count(String name) {
        return json.get(name).asLong();
    }

    double number(String name) {
        return json.get(name).asDouble();
    }

    Shape shape(String name) {
        return shape(json.get(name));
    }

    List<Shape> shapes(String name) {
        return json.get(name).valueStream().map(Fact::shape).toList();
    }

    private static Shape shape(JsonNode sizes) {
        return new Shape(sizes.valueStream().map(JsonNode::asInt).toList());
    }

    List<String> strings(String name) {
        return json.get(name).valueStream().map(JsonNode::asString).toList();
    }

    List<Long> counts(String name) {
        return json.get(name).valueStream().map(JsonNode::asLong).toList();
    }

    double[] numbers(String name) {
        return JSON.convertValue(json.get(name), double[].class);
    }

    double[][] grid(String name) {
        return JSON.convertValue(json.get(name), double[][].class);
    }

    double[][][] volume(String name) {
        return JSON.convertValue(json.get(name), double[][][].class);
    }

    @Override
    public String toString() {
        return id + " " + check;
    }
}
