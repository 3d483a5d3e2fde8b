package receptive.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import receptive.model.Padding;
import receptive.model.PerAxis;
import tools.jackson.databind.JsonNode;

/**
 * A value somewhere in a JSON text.
 *
 * @param path where: {@code layers[2].kernel}; empty for the whole
 * @param node what stands there
 */
record JsonPlace(String path, JsonNode node) {

    private static final int LONGEST_QUOTE = 40;

    /** The value of a key that must be there. */
    JsonPlace key(String name) {
        return key(name, null);
    }

    /** The value of a key, or another if it is left out. */
    JsonPlace key(String name, JsonNode otherwise) {
        if (!node.isObject()) {
            throw problem("should be an object");
        }
        JsonNode value = node.has(name) ? node.get(name) : otherwise;
        if (value == null) {
            throw new IllegalArgumentException(
                    (path.isEmpty() ? "The" : path + ": the") + " key \"" + name + "\" is missing.");
        }
        return new JsonPlace(path.isEmpty() ? name : path + "." + name, value);
    }

    /** Refuses keys that nothing reads, since they are most often misspelt. */
    void onlyKeys(String type, Set<String> known) {
        for (String key : node.propertyNames()) {
            if (!known.contains(key)) {
                throw new IllegalArgumentException(path + ": " + type + " has no key " + quoted(key) + "; its keys are "
                        + String.join(", ", known) + ".");
            }
        }
    }

    List<JsonPlace> elements() {
        if (!node.isArray()) {
            throw problem("should be an array");
        }
        List<JsonPlace> elements = new ArrayList<>();
        for (JsonNode element : node) {
            elements.add(new JsonPlace(path + "[" + elements.size() + "]", element));
        }
        return elements;
    }

    String text() {
        if (!node.isString()) {
            throw problem("should be a text");
        }
        String text = node.stringValue();
        if (text.codePoints().anyMatch(Character::isISOControl)) {
            throw problem("should be a text without control characters");
        }
        return text;
    }

    int whole() {
        if (!isWhole()) {
            throw problem("should be a whole number of at most " + Integer.MAX_VALUE);
        }
        return node.intValue();
    }

    private boolean isWhole() {
        return node.isIntegralNumber() && node.canConvertToInt();
    }

    double number() {
        if (!node.isNumber() || !Double.isFinite(node.doubleValue())) {
            throw problem("should be a finite number");
        }
        return node.doubleValue();
    }

    boolean flag() {
        if (!node.isBoolean()) {
            throw problem("should be true or false");
        }
        return node.booleanValue();
    }

    PerAxis axes() {
        if (isWhole()) {
            return made(() -> PerAxis.of(node.intValue()));
        }
        List<Integer> numbers = numbers();
        if (numbers.size() != 2) {
            throw problem("should be a whole number or [height, width]");
        }
        return made(() -> new PerAxis(numbers.getFirst(), numbers.getLast()));
    }

    Padding padding() {
        if (isWhole()) {
            return made(() -> Padding.of(node.intValue()));
        }
        List<Integer> sides = numbers();
        return switch (sides.size()) {
            case 2 -> made(() -> Padding.of(sides.getFirst(), sides.getLast()));
            case 4 -> made(() -> new Padding(sides.get(0), sides.get(1), sides.get(2), sides.get(3)));
            default -> throw problem("should be a whole number, [rows, columns] or [top, bottom, left, right]");
        };
    }

    /** The whole numbers of an array; none if it is something else. */
    private List<Integer> numbers() {
        List<Integer> numbers = new ArrayList<>();
        if (node.isArray()) {
            elements().forEach(element -> numbers.add(element.whole()));
        }
        return numbers;
    }

    /** What is made of this value; a refusal says where the value stands. */
    <T> T made(Supplier<T> maker) {
        try {
            return maker.get();
        } catch (IllegalArgumentException refused) {
            throw new IllegalArgumentException(
                    path.isEmpty() ? refused.getMessage() : path + ": " + refused.getMessage(), refused);
        }
    }

    /** A complaint about this value. */
    IllegalArgumentException problem(String expected) {
        return new IllegalArgumentException(
                (path.isEmpty() ? "The JSON" : path) + " " + expected + " but is " + found() + ".");
    }

    /** What stands here, in words. */
    String found() {
        if (node.isMissingNode()) {
            return "empty";
        }
        if (node.isObject()) {
            return "an object";
        }
        if (node.isArray()) {
            return "an array of " + node.size();
        }
        return node.isString() ? quoted(node.stringValue()) : shortened(node.toString());
    }

    private static String quoted(String text) {
        String safe = text.replaceAll("\\p{Cntrl}", "?");
        return "\"" + shortened(safe) + "\"";
    }

    private static String shortened(String text) {
        return text.length() <= LONGEST_QUOTE ? text : text.substring(0, LONGEST_QUOTE) + "…";
    }
}
