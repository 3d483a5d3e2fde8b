package receptive.authoring;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The files of a new exercise as text: templates with their gaps filled. */
final class Beginnings {

    private static final List<String> VARIANTS = List.of("Other", "Another");

    private final Draft draft;
    private final SortedMap<String, String> files = new TreeMap<>();

    private Beginnings(Draft draft) {
        this.draft = draft;
    }

    /** Every file, relative to the sources. */
    static SortedMap<String, String> of(Draft draft) {
        Beginnings beginnings = new Beginnings(draft);
        beginnings.forStudents();
        beginnings.forInstructors();
        return beginnings.files;
    }

    private void forStudents() {
        String lesson = draft.lesson().packageName();
        String java = "exercises/src/main/java/receptive/";
        String resources = "exercises/src/main/resources/receptive/";
        put(java + "exercises/" + lesson + "/" + draft.contract() + ".java", "contract", Map.of());
        put(java + "suites/" + lesson + "/" + draft.contract() + "Key.java", "key", Map.of());
        put(java + "suites/" + lesson + "/" + draft.contract() + "Suite.java", "suite", Map.of());
        put(resources + "suites/" + lesson + "/" + draft.contract() + "Suite_ko.properties", "suite-titles", Map.of());
        put(
                resources + "exercises/" + lesson + "/" + draft.id() + ".properties",
                "texts",
                Map.of("title", draft.title()));
        put(
                resources + "exercises/" + lesson + "/" + draft.id() + "_ko.properties",
                "texts-ko",
                Map.of("title", draft.titleKo()));
    }

    private void forInstructors() {
        String lesson = draft.lesson().packageName();
        String java = "solutions/src/main/java/receptive/";
        String contract = draft.contract();
        put(java + "solutions/" + lesson + "/My" + contract + ".java", "solution", Map.of());
        put(java + "hidden/" + lesson + "/" + contract + "HiddenSuite.java", "hidden-suite", Map.of());
        put(
                "solutions/src/main/resources/receptive/hidden/" + lesson + "/" + contract
                        + "HiddenSuite_ko.properties",
                "hidden-titles",
                Map.of());
        for (String mistake : draft.mistakes()) {
            String name = Draft.className(mistake) + contract;
            put(
                    java + "misconceptions/" + lesson + "/" + name + ".java",
                    "misconception",
                    Map.of("name", name, "mistake", mistake));
        }
        for (String variant : VARIANTS) {
            String name = variant + contract;
            put(
                    "solutions/src/test/java/receptive/variants/" + lesson + "/" + name + ".java",
                    "variant",
                    Map.of("name", name));
        }
    }

    private void put(String file, String template, Map<String, String> gaps) {
        String text = resource(template + ".txt");
        for (Map.Entry<String, String> gap : gaps.entrySet()) {
            text = text.replace("{{" + gap.getKey() + "}}", gap.getValue());
        }
        for (Map.Entry<String, String> gap : common().entrySet()) {
            text = text.replace("{{" + gap.getKey() + "}}", gap.getValue());
        }
        files.put(file, text);
    }

    /** Its own gaps are filled here: gaps are filled in no particular order, so none may bring another. */
    private String untouchedTest() {
        return resource("hidden-untouched.txt")
                .replace("{{contract}}", draft.contract())
                .replace("{{calls}}", untouched());
    }

    private Map<String, String> common() {
        boolean arrays = draft.methods().stream().anyMatch(Signature::takesArrays);
        // Three hidden tests are worth a point each, or two where no argument can be changed; the random cases get the
        // rest.
        int hidden = draft.points() - draft.visiblePoints();
        return Map.ofEntries(
                Map.entry("id", draft.id()),
                Map.entry("contract", draft.contract()),
                Map.entry("lesson", draft.lesson().packageName()),
                Map.entry("examplePoints", String.valueOf(draft.visiblePoints() - 1)),
                Map.entry("randomPoints", String.valueOf(hidden - (arrays ? 3 : 2))),
                Map.entry("network", returnsNetwork() ? "import receptive.model.Network;\n" : ""),
                Map.entry(
                        "declarations",
                        each(method -> "\n    /** What it gives back, shapes, formula, and what it refuses. */\n    "
                                + method.declaration() + ";\n")),
                Map.entry("unwritten", bodies("write this answer to " + draft.id())),
                Map.entry("solved", solved()),
                Map.entry("twins", twins()),
                Map.entry(
                        "withTwins",
                        draft.mistakes().stream()
                                .map(mistake -> "\n            .with(\"" + mistake + "\", new "
                                        + Draft.className(mistake) + "())")
                                .collect(Collectors.joining())),
                Map.entry("examples", tests(Signature::samples, ".toAgreeWithTheReference();")),
                Map.entry("refusals", tests(Signature::wrongSamples, ".toBeRefusedNaming(0);")),
                Map.entry("untouched", arrays ? untouchedTest() : ""),
                Map.entry("untouchedTitle", arrays ? "leaves_its_arguments_alone = 인자를 바꾸지 않습니다\n" : ""),
                Map.entry(
                        "random",
                        tests(Signature::drawn, ".toAgreeWithTheReference();")
                                .indent(4)
                                .stripTrailing()),
                Map.entry(
                        "misconceptions",
                        draft.mistakes().stream()
                                .map(mistake -> "misconception." + mistake + " =\n")
                                .collect(Collectors.joining())));
    }

    private boolean returnsNetwork() {
        return draft.methods().stream().anyMatch(method -> method.returned().equals("Network"));
    }

    private String each(Function<Signature, String> text) {
        return draft.methods().stream().map(text).collect(Collectors.joining());
    }

    private String bodies(String sentence) {
        return each(method -> "\n    @Override\n    public " + method.declaration()
                + " {\n        throw new UnsupportedOperationException(\"" + sentence + "\");\n    }\n");
    }

    private String solved() {
        return each(method -> "\n    @Override\n    public " + method.declaration()
                + " {\n        // BEGIN SOLUTION\n        throw new UnsupportedOperationException(\"write the solution of "
                + draft.id() + "\");\n        // END SOLUTION\n    }\n");
    }

    private String twins() {
        return draft.mistakes().stream()
                .map(mistake -> "\n    /** Override what goes wrong in " + mistake
                        + ". */\n    private static final class " + Draft.className(mistake) + " extends Right {}\n")
                .collect(Collectors.joining());
    }

    /** For each method, variables and an expectation, in a block of its own where there are several. */
    private String tests(Function<Signature, List<String>> variables, String expectation) {
        boolean several = draft.methods().size() > 1;
        return draft.methods().stream()
                .map(method -> {
                    String lines = String.join("\n", variables.apply(method))
                            + (method.parameters().isEmpty() ? "" : "\n")
                            + "expect(subject, KEY).calling(c -> " + method.call() + ")" + expectation;
                    return several ? "{\n" + lines.indent(4) + "}" : lines;
                })
                .collect(Collectors.joining("\n"))
                .indent(8)
                .stripTrailing();
    }

    private String untouched() {
        return tests(Signature::samples, ".toLeaveItsArgumentsAlone();");
    }

    private static String resource(String name) {
        try (InputStream in = Beginnings.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
