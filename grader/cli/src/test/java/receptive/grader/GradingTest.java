package receptive.grader;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import receptive.check.Outcome;
import receptive.check.TestResult;
import receptive.exercises.Catalogue;
import receptive.grader.intake.Submission;
import receptive.grader.sandbox.Limits;

/** One class of small submissions is graded once; each test looks at one of them. */
final class GradingTest {

    private static final String ID = "correlate-2d";
    private static final int FULL = Catalogue.exercise(ID).points();
    private static final String RIGHT = TestClass.correlate("Mine");

    private static Map<String, SubmissionReport> reports;

    @BeforeAll
    static void grade() {
        Map<String, Submission> submissions = new LinkedHashMap<>();
        add(submissions, TestClass.ofJava("java", RIGHT));
        add(submissions, TestClass.ofCells("cell", ID, RIGHT));
        add(
                submissions,
                TestClass.ofCells(
                        "sharing",
                        "",
                        "double factor = 0;\ndouble times(double a, double b) { return factor * a * b; }",
                        "",
                        "factor = 1;",
                        ID,
                        RIGHT.replace("x[i + u][j + v] * k[u][v]", "times(x[i + u][j + v], k[u][v])")));
        String wrong = TestClass.correlate("Later").replace("+= x", "-= x");
        add(submissions, TestClass.ofCells("two", ID, RIGHT, "", wrong));
        add(submissions, TestClass.ofCells("elsewhere", "", RIGHT));
        add(submissions, TestClass.ofCells("typo", "", "int fine = 1;", ID, RIGHT.replace("return y;", "retrun y;")));
        add(
                submissions,
                new Submission(
                        "broken-file",
                        List.of(new Submission.JavaSources(List.of(
                                new Submission.JavaFile("Broken.java", "class Broken {"),
                                new Submission.JavaFile("Mine.java", RIGHT)))),
                        List.of(),
                        "00"));
        add(submissions, TestClass.ofCells("nothing", "", "int x = 1;"));
        add(submissions, TestClass.ofCells("no-class", ID, "int x = 1;"));
        add(
                submissions,
                method("stub", "throw new UnsupportedOperationException(\"correlate-2d: not attempted yet\");"));
        add(submissions, method("loop", "while (true) { }"));
        add(submissions, method("exit", "System.exit(0); return null;"));
        add(submissions, method("halt", "Runtime.getRuntime().halt(0); return null;"));
        add(
                submissions,
                method(
                        "hog",
                        "java.util.List<long[]> l = new java.util.ArrayList<>(); while (true) l.add(new long[1 << 20]);"));
        add(submissions, method("array", "return new double[1 << 24][1 << 24];"));
        add(submissions, method("recursion", "return correlate(x, k);"));
        add(submissions, method("junit", "throw new org.opentest4j.AssertionFailedError();"));
        add(submissions, method("error", "throw new Error(\"mine\");"));
        add(submissions, method("swallowing", "for (;;) try { while (true); } catch (Throwable t) { }"));
        add(submissions, method("null", "return null;"));
        add(submissions, TestClass.ofCells("cell-loop", "", "while (true) { }", ID, RIGHT));
        add(submissions, TestClass.ofCells("cell-exit", "", "System.exit(0);", ID, RIGHT));
        add(submissions, TestClass.ofCells("cell-throw", "", "int[] none = {};\nnone[3]++;", ID, RIGHT));
        add(
                submissions,
                TestClass.ofJava(
                        "printing",
                        RIGHT.replace(
                                "double[][] y",
                                "System.out.println(\"PASSED 10/10\"); System.out.close(); double[][] y")));
        add(
                submissions,
                method(
                        "forging",
                        "for (int i = 0; i < 9999; i++) System.out.println(\"{\\\"score\\\": 10}\"); return x;"));
        Grader grader = new Grader(
                Installation.current(),
                TestClass.SANDBOX,
                Limits.STUDENT.withCpu(Duration.ofSeconds(1)),
                List.of(Catalogue.exercise(ID)),
                1,
                2);
        reports = grader.grade("test", List.copyOf(submissions.values()), report -> {}).submissions().stream()
                .collect(Collectors.toMap(SubmissionReport::student, Function.identity()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"java", "cell", "sharing", "two", "elsewhere", "broken-file", "printing", "cell-throw"})
    void gives_a_right_answer_all_points(String student) {
        assertThat(exercise(student).score()).isEqualTo(FULL);
    }

    @Test
    void says_that_a_class_was_found_in_another_cell() {
        assertThat(exercise("elsewhere").remark())
                .contains("The class Mine in code cell 1 was graded, although it is not the cell of correlate-2d.");
    }

    @Test
    void points_to_cell_and_line_of_what_does_not_compile() {
        assertThat(exercise("typo").tests()).extracting(TestResult::outcome).containsOnly(Outcome.NOT_COMPILED);
        assertThat(exercise("typo").problems()).first().satisfies(problem -> {
            assertThat(problem.cell()).isEqualTo(2);
            assertThat(problem.line()).isEqualTo(18);
            assertThat(problem.source()).contains("retrun y;");
        });
    }

    @Test
    void says_what_is_missing() {
        assertThat(exercise("nothing").remark())
                .contains(
                        "No cell of correlate-2d and no class that implements Correlate2d was found. Copy the cell from a"
                                + " fresh notebook and put the solution into it.");
        assertThat(exercise("no-class").remark())
                .contains("The cell of correlate-2d is there, but no class in it implements Correlate2d. Declare class"
                        + " MyCorrelate2d implements Correlate2d.");
    }

    @ParameterizedTest
    @CsvSource({
        "stub, NOT_ATTEMPTED",
        "loop, TIMED_OUT",
        "swallowing, TIMED_OUT",
        "exit, CRASHED",
        "halt, CRASHED",
        "hog, OUT_OF_MEMORY",
        "array, OUT_OF_MEMORY",
        "recursion, FAILED",
        "error, FAILED",
        "null, FAILED",
        "junit, NOT_COMPILED",
        "nothing, MISSING",
        "no-class, MISSING"
    })
    void names_the_way_in_which_an_exercise_ended(String student, Outcome outcome) {
        assertThat(exercise(student).score()).isZero();
        assertThat(exercise(student).tests()).extracting(TestResult::outcome).containsOnly(outcome);
    }

    @ParameterizedTest
    @ValueSource(strings = {"cell-loop", "cell-exit"})
    void leaves_out_a_cell_that_takes_the_process_down(String student) {
        assertThat(exercise(student).score()).isEqualTo(FULL);
        assertThat(reports.get(student).remarks())
                .singleElement()
                .asString()
                .startsWith("assignment.ipynb, code cell 1 was left out: ");
    }

    @Test
    void goes_on_after_a_cell_that_throws_and_says_so() {
        assertThat(reports.get("cell-throw").remarks())
                .containsExactly(
                        "assignment.ipynb, code cell 1 threw java.lang.ArrayIndexOutOfBoundsException: Index 3 out"
                                + " of bounds for length 0");
    }

    @Test
    void takes_nothing_from_what_is_printed() {
        assertThat(exercise("forging").score()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"WorkerMain", "CompilerMain", "bwrap"})
    void grades_everybody_alike_when_a_process_is_killed_from_outside(String victim) throws InterruptedException {
        List<Submission> submissions = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            submissions.add(TestClass.ofCells("student-" + i, ID, RIGHT));
        }
        AtomicBoolean killed = new AtomicBoolean();
        AtomicBoolean over = new AtomicBoolean();
        Thread killer = Thread.ofVirtual().start(() -> {
            while (!over.get() && !killed.get()) {
                ProcessHandle.current()
                        .descendants()
                        .filter(process -> runs(process, victim))
                        .findFirst()
                        .ifPresent(process -> killed.set(process.destroyForcibly()));
            }
        });

        RunReport run = TestClass.grader(2, ID).grade("test", submissions, report -> {});
        over.set(true);
        killer.join();

        assertThat(killed).isTrue();
        assertThat(run.submissions()).extracting(SubmissionReport::score).containsOnly(FULL);
    }

    private static boolean runs(ProcessHandle process, String victim) {
        String line = process.info().commandLine().orElse("");
        return victim.equals("bwrap") ? line.contains("bwrap") : line.contains(victim) && !line.contains("bwrap");
    }

    private static ExerciseReport exercise(String student) {
        return reports.get(student).exercises().getFirst();
    }

    private static void add(Map<String, Submission> submissions, Submission submission) {
        submissions.put(submission.student(), submission);
    }

    private static Submission method(String student, String body) {
        return TestClass.ofJava(
                student,
                TestClass.IMPORT + "public class Mine implements Correlate2d {\n"
                        + "public double[][] correlate(double[][] x, double[][] k) {\n" + body + "\n}\n}\n");
    }
}
