package receptive.json;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import receptive.model.Layer;
import receptive.model.Named;
import receptive.model.Network;
import receptive.model.Padding;
import receptive.model.PerAxis;
import receptive.model.Sequential;
import receptive.model.Shape;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * A network as JSON and back.
 *
 * <pre>{@code
 * {"name": "tiny", "input": [1, 28, 28], "layers": [
 *   {"name": "C1", "type": "Conv2d", "inChannels": 1, "outChannels": 6, "kernel": 5, "padding": 2},
 *   {"name": "relu1", "type": "Relu"},
 *   {"name": "block", "type": "Residual", "body": [{"name": "C2", "type": "Conv2d", …}], "shortcut": []},
 *   {"name": "flatten", "type": "Flatten"},
 *   {"name": "F2", "type": "Dense", "inputs": 4704, "outputs": 10}]}
 * }</pre>
 *
 * <p>A layer has the keys of its record in {@code receptive.model}; blocks hold arrays of named layers. A kernel, size,
 * stride or dilation is one number or {@code [height, width]}; a padding is one number, {@code [rows, columns]} or
 * {@code [top, bottom, left, right]}. What is usual may be left out: {@code stride} 1 (in pooling, the size),
 * {@code padding} 0, {@code dilation} 1, {@code groups} 1, {@code bias} true, {@code ceil} false, {@code countPadding}
 * true, {@code epsilon} 1e-5, {@code momentum} 0.1, {@code averaged} false, {@code shortcut} {@code []}.
 */
public final class NetworkJson {

    static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    /** In the JSON one key holds both sizes of a kernel. */
    private static final String KERNEL = "kernel";

    private static final String KERNEL_HEIGHT = "kernelHeight";
    private static final String KERNEL_WIDTH = "kernelWidth";

    private static final Map<String, Class<?>> TYPES = types();

    private static final Map<String, JsonNode> USUAL = Map.ofEntries(
            Map.entry("stride", NODES.numberNode(1)),
            Map.entry("padding", NODES.numberNode(0)),
            Map.entry("dilation", NODES.numberNode(1)),
            Map.entry("groups", NODES.numberNode(1)),
            Map.entry("bias", NODES.booleanNode(true)),
            Map.entry("ceil", NODES.booleanNode(false)),
            Map.entry("countPadding", NODES.booleanNode(true)),
            Map.entry("averaged", NODES.booleanNode(false)),
            Map.entry("epsilon", NODES.numberNode(1e-5)),
            Map.entry("momentum", NODES.numberNode(0.1)),
            Map.entry("shortcut", NODES.arrayNode()));

    private NetworkJson() {}

    private static Map<String, Class<?>> types() {
        Map<String, Class<?>> types = new LinkedHashMap<>();
        for (Class<?> type : Layer.class.getPermittedSubclasses()) {
            types.put(type.getSimpleName(), type);
        }
        return types;
    }

    /** A network as text, one outermost layer per line, with a line break at the end. */
    public static String text(Network network) {
        return JsonText.of(node(network)) + "\n";
    }

    static ObjectNode node(Network network) {
        ObjectNode node = NODES.objectNode();
        node.put("name", network.name());
        node.set("input", sizes(network.input()));
        node.set("layers", value(network.layers()));
        return node;
    }

    static ArrayNode sizes(Shape shape) {
        ArrayNode sizes = NODES.arrayNode();
        shape.dimensions().forEach(sizes::add);
        return sizes;
    }

    /** The keys of a layer without its name; of a block, without what it holds. */
    static ObjectNode settings(Layer layer) {
        ObjectNode node = node(layer);
        for (RecordComponent component : layer.getClass().getRecordComponents()) {
            Object value = get(component, layer);
            boolean layers = value instanceof Sequential
                    || value instanceof List<?> list && !list.isEmpty() && list.getFirst() instanceof Named;
            if (layers) {
                node.remove(component.getName());
            }
        }
        return node;
    }

    private static ObjectNode node(Layer layer) {
        ObjectNode node = NODES.objectNode();
        node.put("type", layer.type());
        for (RecordComponent component : layer.getClass().getRecordComponents()) {
            switch (component.getName()) {
                case KERNEL_HEIGHT -> {}
                case KERNEL_WIDTH -> node.set(KERNEL, value(kernel(layer)));
                default -> node.set(component.getName(), value(get(component, layer)));
            }
        }
        return node;
    }

    private static PerAxis kernel(Layer layer) {
        Map<String, Object> values = new LinkedHashMap<>();
        for (RecordComponent component : layer.getClass().getRecordComponents()) {
            values.put(component.getName(), get(component, layer));
        }
        return new PerAxis((Integer) values.get(KERNEL_HEIGHT), (Integer) values.get(KERNEL_WIDTH));
    }

    private static Object get(RecordComponent component, Object of) {
        try {
            return component.getAccessor().invoke(of);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(component + " of a public record can be read", e);
        }
    }

    private static JsonNode value(Object value) {
        return switch (value) {
            case Boolean flag -> NODES.booleanNode(flag);
            case Integer number -> NODES.numberNode(number);
            case Double number -> NODES.numberNode(number);
            case String text -> NODES.stringNode(text);
            case PerAxis axes ->
                axes.isSquare() ? NODES.numberNode(axes.height()) : numbers(axes.height(), axes.width());
            case Padding padding ->
                padding.isUniform()
                        ? NODES.numberNode(padding.top())
                        : numbers(padding.top(), padding.bottom(), padding.left(), padding.right());
            case Sequential block -> value(block.layers());
            case Named named -> {
                ObjectNode node = NODES.objectNode();
                node.put("name", named.name());
                if (named.layer() instanceof Sequential block) {
                    node.put("type", block.type());
                    node.set("layers", value(block.layers()));
                } else {
                    node.setAll(node(named.layer()));
                }
                yield node;
            }
            case Layer layer -> node(layer);
            case List<?> list -> {
                ArrayNode array = NODES.arrayNode();
                list.forEach(element -> array.add(value(element)));
                yield array;
            }
            default -> throw new IllegalStateException("No layer holds a " + value.getClass());
        };
    }

    private static ArrayNode numbers(int... numbers) {
        ArrayNode array = NODES.arrayNode();
        for (int number : numbers) {
            array.add(number);
        }
        return array;
    }

    /**
     * The network that a JSON value describes; of a summary, the network it was made of.
     *
     * @throws IllegalArgumentException if it describes none; the message says what is wrong where
     */
    public static Network network(JsonNode root) {
        JsonPlace place = new JsonPlace("", root);
        if (!root.isObject()) {
            throw new IllegalArgumentException(
                    "A network is a JSON object with \"name\", \"input\" and \"layers\" but this is " + place.found()
                            + ".");
        }
        JsonPlace network = root.has("network") ? place.key("network") : place;
        List<Integer> sizes = new ArrayList<>();
        network.key("input").elements().forEach(size -> sizes.add(size.whole()));
        String name = network.key("name").text();
        Shape input = network.key("input").made(() -> new Shape(sizes));
        return new Network(name, input, sequential(network.key("layers")));
    }

    private static Sequential sequential(JsonPlace place) {
        List<Named> layers = place.elements().stream().map(NetworkJson::named).toList();
        return place.made(() -> new Sequential(layers));
    }

    private static Named named(JsonPlace place) {
        String name = place.key("name").text();
        Layer layer = layer(place, true);
        return place.made(() -> new Named(name, layer));
    }

    private static Layer layer(JsonPlace place, boolean named) {
        JsonPlace type = place.key("type");
        Class<?> known = TYPES.get(type.text());
        if (known == null) {
            throw new IllegalArgumentException(type.path() + ": there is no type of layer " + type.found()
                    + "; there are " + String.join(", ", TYPES.keySet()) + ".");
        }
        RecordComponent[] components = known.getRecordComponents();
        place.onlyKeys(type.text(), keys(components, named));
        Object[] values = new Object[components.length];
        Class<?>[] parameters = new Class<?>[components.length];
        for (int i = 0; i < components.length; i++) {
            parameters[i] = components[i].getType();
            values[i] = argument(components[i], known, place);
        }
        return place.made(() -> (Layer) make(known, parameters, values));
    }

    private static Set<String> keys(RecordComponent[] components, boolean named) {
        Set<String> keys = new LinkedHashSet<>();
        if (named) {
            keys.add("name");
        }
        keys.add("type");
        for (RecordComponent component : components) {
            keys.add(component.getName().startsWith(KERNEL) ? KERNEL : component.getName());
        }
        return keys;
    }

    private static Object argument(RecordComponent component, Class<?> layer, JsonPlace place) {
        return switch (component.getName()) {
            case KERNEL_HEIGHT -> place.key(KERNEL).axes().height();
            case KERNEL_WIDTH -> place.key(KERNEL).axes().width();
            default -> value(component, place.key(component.getName(), usual(component, layer, place)));
        };
    }

    /** What stands for a key that is left out; null if it must be there. */
    private static JsonNode usual(RecordComponent component, Class<?> layer, JsonPlace place) {
        boolean pooling = component.getName().equals("stride")
                && List.of(layer.getRecordComponents()).stream()
                        .anyMatch(other -> other.getName().equals("size"));
        return pooling ? place.key("size").node() : USUAL.get(component.getName());
    }

    private static Object value(RecordComponent component, JsonPlace place) {
        return switch (component.getGenericType().getTypeName()) {
            case "int" -> place.whole();
            case "double" -> place.number();
            case "boolean" -> place.flag();
            case "java.lang.String" -> place.text();
            case "receptive.model.PerAxis" -> place.axes();
            case "receptive.model.Padding" -> place.padding();
            case "receptive.model.Sequential" -> sequential(place);
            case "receptive.model.Layer" -> layer(place, false);
            case "java.util.List<receptive.model.Named>" ->
                place.elements().stream().map(NetworkJson::named).toList();
            case "java.util.List<java.lang.String>" ->
                place.elements().stream().map(JsonPlace::text).toList();
            case "java.util.List<java.util.List<java.lang.Integer>>" ->
                place.elements().stream()
                        .map(row ->
                                row.elements().stream().map(JsonPlace::whole).toList())
                        .toList();
            default -> throw new IllegalStateException("No reader for " + component);
        };
    }

    private static Object make(Class<?> type, Class<?>[] parameters, Object[] values) {
        try {
            return type.getConstructor(parameters).newInstance(values);
        } catch (InvocationTargetException refused) {
            if (refused.getCause() instanceof IllegalArgumentException sentence) {
                throw sentence;
            }
            throw new IllegalStateException("The record " + type + " refuses without a sentence", refused);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("A public record can be made", e);
        }
    }
}
