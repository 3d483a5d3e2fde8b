package receptive.grader.compiler;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import receptive.grader.Installation;
import receptive.grader.Problem;
import receptive.grader.compiler.Compilation.Declaration;
import receptive.grader.compiler.Compilation.Load;
import receptive.grader.compiler.Compilation.Unit;
import receptive.grader.intake.Submission;
import receptive.grader.intake.Submission.CodeCell;
import receptive.grader.intake.Submission.JavaFile;
import receptive.grader.intake.Submission.JavaSources;
import receptive.grader.intake.Submission.NotebookSource;
import receptive.grader.sandbox.Sandbox;

/** Which classes of a submission are found, and what becomes of notebooks that were cut up. */
final class CompilerTest {

    private static final Compiler COMPILER = new Compiler(Installation.current().compiler(), Sandbox.bubblewrap());
    private static final String IMPORT = "import receptive.exercises.images.Correlate2d;\n";
    private static final String METHOD =
            "public double[][] correlate(double[][] x, double[][] k) {\n    return new double[0][];\n}\n";
    private static final String ID = "correlate-2d";

    @AfterAll
    static void stop() {
        COMPILER.close();
    }

    @Test
    void a_class_is_found_by_its_contract_whatever_it_is_called() {
        assertThat(inBoth(IMPORT + "public class Anything implements Correlate2d {\n" + METHOD + "}"))
                .containsExactly("Anything");
    }

    @Test
    void a_contract_may_come_through_a_superclass_and_an_interface_of_the_students_own() {
        assertThat(inBoth(IMPORT + "interface Sliding extends Correlate2d { }\n"
                        + "abstract class Base implements Sliding {\n" + METHOD + "}\n"
                        + "class Middle extends Base { }\n"
                        + "class Last extends Middle { }"))
                .containsExactlyInAnyOrder("Middle", "Last");
    }

    @Test
    void what_nobody_can_make_an_object_of_is_not_taken() {
        assertThat(inBoth(IMPORT + "abstract class Half implements Correlate2d {\n" + METHOD + "}\n"
                        + "interface More extends Correlate2d { }"))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "class Holder { Correlate2d mine = (x, k) -> x; }",
                "class Holder { Object mine = new Object() { void correlate() { } }; }",
                "record Correlate(double[][] x) { }"
            })
    void what_is_no_class_of_the_contract_is_not_taken(String source) {
        assertThat(inBoth(IMPORT + source)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "record Mine() implements Correlate2d",
                "enum Mine implements Correlate2d",
                "final class Mine implements Correlate2d"
            })
    void records_and_enums_may_implement_a_contract(String header) {
        assertThat(inBoth(IMPORT + header + " {\n" + (header.startsWith("enum") ? "ONLY;\n" : "") + METHOD + "}"))
                .containsExactly("Mine");
    }

    @Test
    void a_class_in_a_package_is_found() {
        Unit unit = files(new JavaFile("src/edu/ada/Mine.java", "package edu.ada;\n" + answer("Mine")));

        assertThat(unit.declarations())
                .extracting(Declaration::name, Declaration::binaryName)
                .containsExactly(tuple("Mine", "edu.ada.Mine"));
    }

    @Test
    void files_see_each_other_and_one_that_is_wrong_costs_only_what_needs_it() {
        Unit unit = files(
                new JavaFile("Base.java", IMPORT + "public abstract class Base implements Correlate2d { }"),
                new JavaFile("Mine.java", "public class Mine extends Base {\n" + METHOD + "}"),
                new JavaFile("Wrong.java", "public class Wrong {\n    int x = \"one\";\n}"));

        assertThat(unit.declarations()).extracting(Declaration::name).containsExactly("Mine");
        assertThat(unit.problems())
                .extracting(Problem::where, Problem::source)
                .containsExactly(tuple("Wrong.java, line 2", "    int x = \"one\";"));
    }

    @Test
    void unicode_escapes_that_end_a_comment_are_code_in_a_file_and_comment_in_a_cell_as_in_any_notebook() {
        String hidden = IMPORT + "/* \\u002a\\u002f class Mine implements Correlate2d {\n" + METHOD + "} /* */";

        assertThat(names(files(new JavaFile("Answer.java", hidden)))).containsExactly("Mine");
        assertThat(names(notebook(List.of(), hidden))).isEmpty();
        assertThat(names(notebook(List.of(), hidden, answer("Next")))).containsExactly("Next");
    }

    @Test
    void annotation_processors_are_not_run() {
        Unit unit = files(
                new JavaFile("Mine.java", answer("Mine")),
                new JavaFile("META-INF/services/javax.annotation.processing.Processor.java", "Evil"),
                new JavaFile("Evil.java", """
                        import java.util.Set;
                        import javax.annotation.processing.*;
                        import javax.lang.model.element.TypeElement;

                        @SupportedAnnotationTypes("*")
                        public class Evil extends AbstractProcessor {
                            static { System.exit(1); }
                            public boolean process(Set<? extends TypeElement> types, RoundEnvironment round) { return true; }
                        }
                        """));

        assertThat(unit.declarations()).extracting(Declaration::name).containsExactly("Mine");
    }

    @Test
    void a_cell_of_a_megabyte_is_compiled() {
        Unit unit = notebook(List.of(), "// " + "x".repeat(1 << 20) + "\n" + answer("Mine"));

        assertThat(unit.problems()).isEmpty();
        assertThat(unit.declarations()).hasSize(1);
    }

    @Test
    void a_split_cell_is_read_as_one_whether_or_not_the_second_half_kept_its_metadata() {
        String whole = answer("Mine");
        int middle = whole.indexOf("return");
        String first = whole.substring(0, middle);
        String second = whole.substring(middle);

        for (Optional<String> kept : List.of(Optional.of(ID), Optional.<String>empty())) {
            List<String> remarks = new ArrayList<>();
            Unit unit = notebook(
                    remarks,
                    new CodeCell(1, first, Optional.of(ID), false),
                    new CodeCell(2, second, kept, false),
                    new CodeCell(3, "int after = 1;", Optional.empty(), false));

            assertThat(unit.problems()).isEmpty();
            assertThat(unit.declarations())
                    .extracting(Declaration::name, Declaration::cell)
                    .containsExactly(tuple("Mine", 1));
            assertThat(remarks)
                    .containsExactly(
                            "a.ipynb, code cell 1 ends in the middle of a declaration; it was read together with"
                                    + " code cell 2.");
        }
    }

    @Test
    void a_cell_that_ends_too_early_does_not_swallow_the_cell_of_another_exercise() {
        Unit unit = notebook(
                new ArrayList<>(),
                new CodeCell(1, "class Open {", Optional.of("max-pool"), false),
                new CodeCell(2, answer("Mine"), Optional.of(ID), false));

        assertThat(unit.declarations()).extracting(Declaration::name).containsExactly("Mine");
        assertThat(unit.problems()).isNotEmpty().extracting(Problem::cell).containsOnly(1);
    }

    @Test
    void a_cell_that_is_there_twice_does_no_harm() {
        assertThat(names(notebook(List.of(), answer("Mine"), answer("Mine")))).contains("Mine");
    }

    @Test
    void of_a_class_that_is_declared_twice_the_last_counts() {
        Unit unit = notebook(List.of(), answer("Mine"), answer("Mine").replace("[0][]", "[1][]"));

        assertThat(unit.problems()).isEmpty();
        assertThat(unit.declarations()).extracting(Declaration::cell).last().isEqualTo(2);
        assertThat(unit.steps().stream().filter(Load.class::isInstance).flatMap(step -> ((Load) step)
                        .classes().keySet().stream()))
                .contains(unit.declarations().getLast().binaryName());
    }

    private static String answer(String name) {
        return IMPORT + "public class " + name + " implements Correlate2d {\n" + METHOD + "}\n";
    }

    /** What is found of a source in a .java file, which must be the same as in a cell. */
    private static List<String> inBoth(String source) {
        List<String> inFile = names(files(new JavaFile("Answer.java", source.replace("public class", "class"))));
        List<String> inCell = names(notebook(List.of(), source));
        assertThat(inCell).containsExactlyInAnyOrderElementsOf(inFile);
        return inFile;
    }

    private static List<String> names(Unit unit) {
        assertThat(unit.problems()).isEmpty();
        return unit.declarations().stream().map(Declaration::name).toList();
    }

    private static Unit files(JavaFile... files) {
        return COMPILER.compile(new Submission("ada", List.of(new JavaSources(List.of(files))), List.of(), ""))
                .units()
                .getFirst();
    }

    private static Unit notebook(List<String> remarks, String... texts) {
        return notebook(
                remarks,
                IntStream.range(0, texts.length)
                        .mapToObj(i -> new CodeCell(i + 1, texts[i], Optional.empty(), false))
                        .toArray(CodeCell[]::new));
    }

    private static Unit notebook(List<String> remarks, CodeCell... cells) {
        Compilation compilation = COMPILER.compile(
                new Submission("ada", List.of(new NotebookSource("a.ipynb", Arrays.asList(cells))), List.of(), ""));
        if (!compilation.remarks().isEmpty()) {
            remarks.addAll(compilation.remarks());
        }
        return compilation.units().getFirst();
    }
}
