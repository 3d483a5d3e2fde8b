package receptive.grader.compiler;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import receptive.grader.Installation;
import receptive.grader.Problem;
import receptive.grader.compiler.Compilation.Declaration;
import receptive.grader.compiler.Compilation.Unit;
import receptive.grader.intake.Submission;
import receptive.grader.intake.Submission.CodeCell;
import receptive.grader.intake.Submission.JavaFile;
import receptive.grader.intake.Submission.JavaSources;
import receptive.grader.intake.Submission.NotebookSource;
import receptive.grader.sandbox.Limits;
import receptive.grader.sandbox.Sandbox;

/** Sources that are written to take the compiler down cost themselves and nothing else. */
final class HostileSourcesTest {

    private static final Compiler COMPILER = new Compiler(
            Installation.current().compiler(), Sandbox.bubblewrap(), Limits.COMPILER.withCpu(Duration.ofSeconds(3)));
    private static final String ANSWER = """
            class Mine implements receptive.exercises.images.Correlate2d {
                public double[][] correlate(double[][] x, double[][] k) { return x; }
            }
            """;

    @AfterAll
    static void stop() {
        COMPILER.close();
    }

    static Stream<Arguments> hostile() {
        return Stream.of(
                Arguments.of("parentheses", "int deep = " + "(".repeat(10_000) + "1" + ")".repeat(10_000) + ";"),
                Arguments.of("additions", "int sum = 1" + " + 1".repeat(50_000) + ";"),
                Arguments.of("blocks", "{".repeat(5_000) + "}".repeat(5_000)),
                Arguments.of("generics", "java.util.List<".repeat(3_000) + "String" + ">".repeat(3_000) + " deep;"),
                Arguments.of("long constant", "String constant = \"" + "x".repeat(70_000) + "\";"),
                Arguments.of("large method", "void large() { int x = 0; " + "x = x * 31 + 7; ".repeat(12_000) + "}"),
                Arguments.of("finally blocks that double", finallyBlocks()),
                Arguments.of("class that extends itself", "class Self extends Self { }"),
                Arguments.of("unterminated string", "String open = \"never closed;"),
                Arguments.of("comment that never ends", "int before = 1; /* never closed"),
                Arguments.of("nothing but a comment that never ends", "/* never closed"),
                Arguments.of("statements without end", "x = x + 1;\n".repeat(100_000)),
                Arguments.of("brackets that close nothing", ")]}".repeat(100)),
                Arguments.of("control characters", "int x\u0000\u001b\uFFFF\uD800 = 1;"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("hostile")
    void a_hostile_cell_costs_itself_alone(String name, String source) {
        Unit unit = compile(cell(1, source), answer(2));

        assertThat(unit.declarations()).extracting(Declaration::name).containsExactly("Mine");
        assertThat(unit.problems()).isNotEmpty().extracting(Problem::cell).containsOnly(1);
    }

    static Stream<Arguments> hostileInFiles() {
        Set<String> chosen = Set.of("parentheses", "blocks", "long constant", "finally blocks that double");
        return hostile().filter(arguments -> chosen.contains((String) arguments.get()[0]));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("hostileInFiles")
    void a_hostile_file_costs_itself_alone(String name, String source) {
        Unit unit = COMPILER.compile(new Submission(
                        "mallory",
                        List.of(new JavaSources(List.of(
                                new JavaFile("Hostile.java", "class Hostile { " + source + " }"),
                                new JavaFile("Mine.java", ANSWER)))),
                        List.of(),
                        ""))
                .units()
                .getFirst();

        assertThat(unit.problems()).extracting(Problem::file).contains("Hostile.java");
        assertThat(unit.declarations()).extracting(Declaration::name).containsExactly("Mine");
    }

    @Test
    void a_text_that_is_too_long_does_not_harm_the_cells_after_it() {
        Unit unit =
                compile(cell(1, "int before = 1;"), cell(2, "String s = \"" + "x".repeat(70_000) + "\";"), answer(3));

        assertThat(unit.problems())
                .extracting(Problem::cell, Problem::message)
                .containsExactly(tuple(
                        2,
                        "a text in this cell is longer than the 65,535 bytes that a class file can hold; put it together"
                                + " from pieces"));
        assertThat(unit.declarations()).hasSize(1);
    }

    @Test
    void there_is_an_end_to_how_often_a_notebook_may_take_the_compiler_down() {
        String bomb = doubling();

        Unit unit = compile(
                cell(1, "int fine = 1;"),
                cell(2, bomb),
                answer(3),
                cell(4, bomb),
                cell(5, bomb),
                cell(6, bomb),
                cell(7, bomb));

        assertThat(unit.declarations()).extracting(Declaration::name).containsExactly("Mine");
        assertThat(unit.problems())
                .extracting(Problem::cell, Problem::message)
                .containsExactly(
                        tuple(2, "the compiler gave up on this: it used up its memory."),
                        tuple(4, "the compiler gave up on this: it used up its memory."),
                        tuple(5, "the compiler gave up on this: it used up its memory."),
                        tuple(6, "this was not compiled, because 3 cells before it took the compiler down"),
                        tuple(7, "this was not compiled, because 3 cells before it took the compiler down"));
    }

    private static Unit compile(CodeCell... cells) {
        return COMPILER.compile(new Submission(
                        "mallory", List.of(new NotebookSource("a.ipynb", List.of(cells))), List.of(), ""))
                .units()
                .getFirst();
    }

    private static CodeCell cell(int number, String text) {
        return new CodeCell(number, text, Optional.empty(), false);
    }

    private static CodeCell answer(int number) {
        return new CodeCell(number, ANSWER, Optional.of("correlate-2d"), false);
    }

    /** A constant of 2^36 characters, which a compiler has to fold. */
    private static String doubling() {
        return "class Large {\nstatic final String S0 = \"0123456789abcdef\";\n"
                + IntStream.rangeClosed(1, 32)
                        .mapToObj(i -> "static final String S%d = S%d + S%d;%n".formatted(i, i - 1, i - 1))
                        .collect(Collectors.joining())
                + "}";
    }

    /** Code of a finally block is generated twice, and that of the one in it four times. */
    private static String finallyBlocks() {
        String inner = "";
        for (int i = 0; i < 40; i++) {
            inner = "try { System.gc(); } finally { " + inner + " }";
        }
        return "void doubling() { " + inner + " }";
    }
}
