package receptive.authoring;

import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import receptive.grader.UsageProblem;

/**
 * A method of a contract.
 *
 * @param returned its return type
 * @param name its name
 * @param parameters its parameters
 */
public record Signature(String returned, String name, List<Parameter> parameters) {

    /**
     * A parameter.
     *
     * @param type one that suites know how to draw
     * @param name its name
     */
    public record Parameter(String type, String name) {}

    /**
     * How tests write a value of a type.
     *
     * @param sample one that is neither square nor all positive
     * @param drawn one from seeded cases
     */
    private record Values(String sample, String drawn) {}

    private static final Pattern METHOD =
            Pattern.compile("\\s*([A-Za-z][\\w\\[\\]]*)\\s+([a-z]\\w*)\\s*\\(([^()]*)\\)\\s*;?\\s*");
    private static final Pattern PARAMETER = Pattern.compile("\\s*([A-Za-z][\\w\\[\\]]*)\\s+([a-z]\\w*)\\s*");

    private static final Map<String, Values> KNOWN = Map.ofEntries(
            Map.entry("boolean", new Values("true", "cases.between(0, 1) == 1")),
            Map.entry("int", new Values("2", "cases.between(1, 4)")),
            Map.entry("long", new Values("2L", "cases.between(1, 4)")),
            Map.entry("double", new Values("-0.5", "cases.vector(1)[0]")),
            Map.entry("char", new Values("'A'", "(char) ('A' + cases.between(0, 4))")),
            Map.entry("String", new Values("\"a\"", "\"a\".repeat(cases.between(1, 4))")),
            Map.entry("int[]", new Values("{3, 1, 2}", "{cases.between(1, 4), cases.between(1, 4)}")),
            Map.entry(
                    "int[][]", new Values("{{1, 0, 1}, {0, 1, 1}}", "{{cases.between(0, 1)}, {cases.between(0, 1)}}")),
            Map.entry("double[]", new Values("{1, -2, 3}", "cases.vector(cases.between(1, 9))")),
            Map.entry(
                    "double[][]",
                    new Values(
                            "{{1, -2, 0, 3}, {0, 2, -3, 1}, {4, 1, 1, -1}}",
                            "cases.matrix(cases.between(3, 8), cases.between(3, 9))")),
            Map.entry(
                    "double[][][]",
                    new Values(
                            "{{{1, -2, 0}, {0, 2, -3}}, {{4, 1, 1}, {-2, 0, 3}}}",
                            "cases.volume(cases.between(1, 3), cases.between(3, 6), cases.between(3, 7))")),
            Map.entry(
                    "double[][][][]",
                    new Values(
                            "{{{{1, -2, 0}, {0, 2, -3}}, {{4, 1, 1}, {-2, 0, 3}}}}",
                            "cases.filters(cases.between(1, 3), cases.between(1, 3), 2, 3)")));

    /**
     * Reads a method as Java writes it: {@code double[][] pool(double[][] x, int size)}.
     *
     * @throws UsageProblem if it is no method, or has a parameter of a type that tests cannot draw
     */
    public static Signature of(String text) {
        Matcher method = METHOD.matcher(text);
        if (!method.matches()) {
            throw new UsageProblem("--method takes a method as Java writes it, such as"
                    + " \"double[][] pool(double[][] x, int size)\", but got \"" + text + "\".");
        }
        List<Parameter> parameters = method.group(3).isBlank()
                ? List.of()
                : Stream.of(method.group(3).split(","))
                        .map(Signature::parameter)
                        .toList();
        return new Signature(type("result", method.group(1)), method.group(2), parameters);
    }

    private static Parameter parameter(String text) {
        Matcher parameter = PARAMETER.matcher(text);
        if (!parameter.matches()) {
            throw new UsageProblem("--method takes parameters with a type and a name, such as \"int size\", but got \""
                    + text.strip() + "\".");
        }
        return new Parameter(type("parameter", parameter.group(1)), parameter.group(2));
    }

    private static String type(String what, String type) {
        boolean network = what.equals("result") && type.equals("Network");
        if (!KNOWN.containsKey(type) && !network) {
            throw new UsageProblem("--method knows no " + what + " of type " + type + "; it knows "
                    + String.join(", ", new TreeSet<>(KNOWN.keySet()))
                    + " (and Network as a result). Begin with one of these and change the files.");
        }
        return type;
    }

    /** The line of the contract, without its semicolon. */
    String declaration() {
        return parameters.stream()
                .map(parameter -> parameter.type() + " " + parameter.name())
                .collect(Collectors.joining(", ", returned + " " + name + "(", ")"));
    }

    /** A call on something: {@code c.pool(x, size)}. */
    String call() {
        return parameters.stream().map(Parameter::name).collect(Collectors.joining(", ", "c." + name + "(", ")"));
    }

    /** Variables with the names of the parameters, and values that are neither square nor all positive. */
    List<String> samples() {
        return parameters.stream()
                .map(parameter -> declare(parameter, KNOWN.get(parameter.type()).sample()))
                .toList();
    }

    /** The same, with whole numbers that no contract takes for a size. */
    List<String> wrongSamples() {
        return parameters.stream()
                .map(parameter -> declare(
                        parameter,
                        parameter.type().equals("int") || parameter.type().equals("long")
                                ? "0"
                                : KNOWN.get(parameter.type()).sample()))
                .toList();
    }

    /** The same, drawn from seeded cases. */
    List<String> drawn() {
        return parameters.stream()
                .map(parameter -> declare(parameter, KNOWN.get(parameter.type()).drawn()))
                .toList();
    }

    private static String declare(Parameter parameter, String value) {
        return parameter.type() + " " + parameter.name() + " = " + value + ";";
    }

    /** Whether there is an argument that a call could change. */
    boolean takesArrays() {
        return parameters.stream().anyMatch(parameter -> parameter.type().endsWith("]"));
    }
}
