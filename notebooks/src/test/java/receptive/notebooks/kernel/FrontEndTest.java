package receptive.notebooks.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import receptive.exercises.Catalogue;
import receptive.exercises.Exercise;
import receptive.notebooks.Cell;
import receptive.notebooks.NotebookReader;
import receptive.notebooks.kernel.KernelSession.Seen;
import tools.jackson.databind.JsonNode;

/** The kernel under Jupyter's own client, one session for all: what a student does and sees besides running cells. */
class FrontEndTest {

    private static final Path ROOT = Path.of(System.getProperty("receptive.home"));

    private static final int CHECKS = 4;

    /** In seconds. The aim is 0.3, which an idle machine keeps; machines that build are slow and busy. */
    private static final double WARM_CHECK = 2;

    private static final List<Exercise> CHECKED =
            Catalogue.exercises().stream().limit(4).toList();

    @TempDir
    private static Path data;

    private static Map<String, Seen> seen;

    @BeforeAll
    static void play() throws Exception {
        KernelSession session = new KernelSession()
                .cell("streams", "System.out.print(\"early\");\nThread.sleep(1500);\nSystem.err.println(\"late\");")
                .cell("order", "for (int i = 0; i < 3; i++) { System.out.print(i); System.err.print(\"e\"); }")
                .cell("flood", "for (int i = 0; i < 400_000; i++) { System.out.println(\"é \" + i); }")
                .cell("after flood", "System.out.print(\"fine\");")
                .cell("before loop", "long n = 0;")
                .stoppedCell("loop", 1, "while (true) { n++; }")
                .cell("after loop", "n >= 0")
                .stoppedCell("sleep", 1, "Thread.sleep(600_000);\nSystem.out.print(\"awake\");")
                .cell(
                        "setup",
                        "%classpath lib/receptive-student.jar\nimport static receptive.check.Check.check;\n"
                                + "import receptive.exercises.filters.*;\nimport receptive.model.*;")
                .cell("looping", """
                        class Looping implements OutputSize {
                            public int exact(int input, int kernel, int stride, int padding) { while (true) { } }
                            public int floor(int input, int kernel, int stride, int padding, int dilation) { return 1; }
                            public int samePadding(int kernel) { return 1; }
                        }""")
                .stoppedCell("check", 1, "check(new Looping())")
                .cell("threads", """
                        boolean gone() {
                            return Thread.getAllStackTraces().keySet().stream().noneMatch(t -> t.getName().equals("check"));
                        }
                        for (int i = 0; i < 100 && !gone(); i++) { Thread.sleep(100); }
                        gone()""")
                .cell("method", "int f(int n) { return n; }\nint g() { return f(1); }\ng()")
                .cell("other result", "String f(int n) { return \"f\" + n; }\nf(2)")
                .cell("other parameters", "double f(double n) { return n / 2; }\nf(3.0)")
                .cell("caller", "String g() { return f(4); }\ng()")
                .cell("mistake", "int a = 1;\nint b = a +\n    \"two\";")
                .cell("stdin", "System.in.read()")
                .cell("scanner", "new Scanner(System.in).nextLine()")
                .cell("long constant", "String s = \"" + "x".repeat(70_000) + "\";")
                .cell("after constant", "1 + 1")
                .cell(
                        "records",
                        "record Layer(String name, int parameters) {}\n"
                                + "List.of(new Layer(\"<C1>\", 156), new Layer(\"C3\", 1516))")
                .cell("map", "new TreeMap<>(Map.of(\"a\", 1.5))")
                .cell("matrix", "new double[][] {{1, 2}, {3, 4}}")
                .cell("image", "new java.awt.image.BufferedImage(2, 2, java.awt.image.BufferedImage.TYPE_INT_RGB)")
                .cell("svg", "\"<svg xmlns='http://www.w3.org/2000/svg'><rect width='2' height='2'/></svg>\"")
                .complete("completion", "%classpath lib/receptive-student.jar\nint answer = 1;\nMath.ma")
                .complete("course completion", "Conv2d.wit")
                .complete("member completion", "Conv2d.of(1, 2, 3).wit")
                .inspect("jdk method", "int answer = 1;\nMath.max")
                .inspect("contract", "OutputSize")
                .inspect("contract method", "new Looping().exact(5, ")
                .inspect("record", "Conv2d")
                .inspect("engine method", "%classpath lib/receptive-student.jar\nreceptive.engine.Operations.conv2d")
                .inspect("check method", "check(")
                .inspect("nothing", "noSuchThing");
        for (Exercise exercise : CHECKED) {
            session.cell(exercise.id(), solution(exercise));
            for (int i = 1; i <= CHECKS; i++) {
                session.cell(exercise.id() + " " + i, "check(new " + exercise.studentClassName() + "())");
            }
        }
        session.cell("process", "ProcessHandle.current().pid()")
                .restart()
                .cell("forgotten", "n")
                .cell("new process", "2");
        seen = session.play(data, ROOT.resolve("notebooks/en"));
    }

    private static String solution(Exercise exercise) throws Exception {
        return NotebookReader.read(ROOT.resolve("solutions/notebooks/en/assignment.ipynb")).cells().stream()
                .filter(cell -> cell.id().equals(exercise.id()))
                .map(Cell::source)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void output_comes_while_the_cell_runs() {
        JsonNode streams = seen.get("streams").node().path("streams");

        assertThat(seen.get("streams").printed()).isEqualTo("earlylate\n");
        assertThat(streams.path(1).path(2).asDouble() - streams.path(0).path(2).asDouble())
                .isGreaterThan(1);
        assertThat(seen.get("order").printed()).isEqualTo("0e1e2e");
    }

    @Test
    void output_is_bounded_and_comes_in_few_messages() {
        Seen flood = seen.get("flood");

        assertThat(flood.printed()).startsWith("é 0\né 1\n").endsWith("""

                This cell has printed 1 MB; what else it prints is left out.
                """);
        assertThat(flood.printed().getBytes(StandardCharsets.UTF_8).length).isBetween(1_000_000, 1_000_100);
        assertThat(flood.node().path("messages").asInt()).isLessThan(200);
        assertThat(seen.get("after flood").printed()).isEqualTo("fine");
    }

    @Test
    void a_loop_a_sleep_and_a_check_can_be_stopped() {
        assertThat(seen.get("loop").failure()).isEqualTo("Stopped");
        assertThat(seen.get("after loop").text()).isEqualTo("true");
        assertThat(seen.get("sleep").failure()).isEqualTo("Stopped");
        assertThat(seen.get("sleep").printed()).isEmpty();
        assertThat(seen.get("check").failure()).isEqualTo("Stopped");
        assertThat(seen.get("threads").text())
                .as("no thread of a stopped check is left")
                .isEqualTo("true");
    }

    @Test
    void a_method_can_be_declared_again_with_another_signature() {
        assertThat(seen.get("method").text()).isEqualTo("1");
        assertThat(seen.get("other result").text()).isEqualTo("f2");
        assertThat(seen.get("other parameters").text()).isEqualTo("1.5");
        assertThat(seen.get("caller").text()).isEqualTo("f4");
    }

    @Test
    void a_mistake_is_marked_in_its_line_and_said_in_red() {
        assertThat(seen.get("mistake").failureText()).isEqualTo("""
                Line 2:
                    int b = a +
                              ^ incompatible types: java.lang.String cannot be converted to int""");
        assertThat(seen.get("mistake").colouredFailureText())
                .contains("\n    int b = a +\n\u001b[31m              ^ incompatible types");
    }

    @Test
    void reading_from_the_keyboard_is_refused_with_a_sentence() {
        String sentence =
                "UnsupportedOperationException: A cell cannot read from the keyboard; write the value into the"
                        + " cell, as in int n = 5;";

        assertThat(seen.get("stdin").failureText()).startsWith(sentence);
        assertThat(seen.get("scanner").failureText()).startsWith(sentence);
    }

    @Test
    void a_constant_that_is_too_long_does_not_spoil_the_session() {
        assertThat(seen.get("long constant").failure()).isEqualTo("DoesNotCompile");
        assertThat(seen.get("long constant").failureText().length()).isLessThan(2_000);
        assertThat(seen.get("after constant").text()).isEqualTo("2");
    }

    @Test
    void tables_and_pictures_are_shown() {
        assertThat(seen.get("records").value("text/html"))
                .contains("<th>name</th><th>parameters</th>")
                .contains(">&lt;C1&gt;</td>", ">1516</td>");
        assertThat(seen.get("records").text()).startsWith("[Layer[name=<C1>");
        assertThat(seen.get("map").value("text/html")).contains(">a</td>", ">1.5</td>");
        assertThat(seen.get("matrix").value("text/html")).contains(">3.0</td>", ">4.0</td>");
        assertThat(seen.get("image").value("image/png")).startsWith("iVBOR");
        assertThat(seen.get("svg").value("image/svg+xml")).startsWith("<svg");
    }

    @Test
    void names_are_completed() {
        assertThat(matches("completion")).contains("max(");
        assertThat(seen.get("completion").node().path("cursor_start").asInt()).isEqualTo(58);
        assertThat(matches("member completion")).contains("withStride(", "withPadding(");
    }

    private static List<String> matches(String step) {
        return seen.get(step)
                .node()
                .path("matches")
                .valueStream()
                .map(JsonNode::asString)
                .toList();
    }

    @Test
    void documentation_is_shown_where_the_cursor_stands() {
        assertThat(inspected("jdk method")).contains("int Math.max(int a, int b)", "the greater of two");
        assertThat(inspected("contract")).contains("Exercise output-size: how many positions a window has");
        assertThat(inspected("contract method"))
                .contains("exact(int input, int kernel, int stride, int padding)")
                .contains("(input + 2·padding − kernel) / stride + 1")
                .contains("returns the number of positions");
        assertThat(inspected("record")).contains("receptive.model.Conv2d(int inChannels", ", PerAxis stride, ");
        assertThat(inspected("engine method")).startsWith("Tensor Operations.conv2d(Tensor x, ");
        assertThat(inspected("check method")).contains("Runs the visible suite of the exercise");
        assertThat(seen.get("nothing").node().path("found").asBoolean(true)).isFalse();
    }

    private static String inspected(String step) {
        return seen.get(step).node().path("data").path("text/plain").asString("");
    }

    @Test
    void a_check_is_quick_once_warm() {
        for (Exercise exercise : CHECKED) {
            double quickest = IntStream.rangeClosed(2, CHECKS)
                    .mapToObj(i -> seen.get(exercise.id() + " " + i))
                    .peek(check -> assertThat(check.text()).contains("✓").doesNotContain("✗"))
                    .mapToDouble(Seen::seconds)
                    .min()
                    .orElseThrow();
            System.out.printf("check of %s, warm: %.0f ms%n", exercise.id(), 1_000 * quickest);
            assertThat(quickest).isLessThan(WARM_CHECK);
        }
    }

    @Test
    void a_restart_forgets_everything_and_leaves_nothing_running() {
        assertThat(seen.get("forgotten").failure()).isEqualTo("DoesNotCompile");
        assertThat(seen.get("new process").text()).isEqualTo("2");
        assertThat(ProcessHandle.of(Long.parseLong(seen.get("process").text())).filter(ProcessHandle::isAlive))
                .isEmpty();
    }
}
