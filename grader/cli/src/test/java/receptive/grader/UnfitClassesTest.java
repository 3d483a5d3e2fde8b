package receptive.grader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import receptive.check.Outcome;
import receptive.check.TestResult;
import receptive.grader.intake.Submission;
import receptive.grader.intake.Submission.CodeCell;
import receptive.grader.intake.Submission.NotebookSource;

/** Solutions that are nearly classes of their contract, and a submission that breaks the grader itself. */
final class UnfitClassesTest {

    private static final String ID = "correlate-2d";
    private static final String METHOD = "public double[][] correlate(double[][] x, double[][] k) { return x; }";

    private static List<SubmissionReport> reports;

    @BeforeAll
    static void grade() {
        Submission defect = new Submission(
                "defect",
                List.of(new NotebookSource("a.ipynb", List.of(new CodeCell(1, null, Optional.of(ID), false)))),
                List.of(),
                "00");
        List<Submission> submissions = List.of(
                defect,
                cell("arguments", "class Mine implements Correlate2d { Mine(int size) { } " + METHOD + " }"),
                cell("private", "class Mine implements Correlate2d { private Mine() { } " + METHOD + " }"),
                cell(
                        "throwing",
                        "class Mine implements Correlate2d { Mine() { throw new Error(\"mine\"); } " + METHOD + " }"),
                cell("inner", "class Outer { class Mine implements Correlate2d { " + METHOD + " } }"),
                cell("lambda", "Correlate2d mine = (x, k) -> x;"),
                cell("anonymous", "Correlate2d mine = new Correlate2d() { " + METHOD + " };"),
                cell("abstract", "abstract class Mine implements Correlate2d { }"),
                cell("right", TestClass.correlate("Mine")));
        reports =
                TestClass.grader(2, ID).grade("test", submissions, report -> {}).submissions();
    }

    @ParameterizedTest
    @ValueSource(strings = {"lambda", "anonymous", "abstract", "inner"})
    void what_is_no_class_is_missing_and_the_student_is_told_how_to_declare_one(String student) {
        assertThat(outcomes(student)).containsOnly(Outcome.MISSING);
        assertThat(report(student).exercises().getFirst().remark())
                .contains("The cell of correlate-2d is there, but no class in it implements Correlate2d. Declare class"
                        + " MyCorrelate2d implements Correlate2d.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            arguments | the class needs a constructor without parameters
            throwing | mine
            """)
    void a_class_that_cannot_be_made_says_why(String student, String words) {
        assertThat(report(student).score()).isZero();
        assertThat(report(student).exercises().getFirst().tests())
                .allSatisfy(test ->
                        assertThat(test.feedback().orElseThrow().toText()).contains(words));
    }

    @Test
    void a_private_constructor_will_do() {
        assertThat(outcomes("private")).contains(Outcome.FAILED).doesNotContain(Outcome.CRASHED, Outcome.MISSING);
    }

    @Test
    void a_defect_of_the_grader_costs_nobody_else_a_grade() {
        assertThat(report("right").score()).isEqualTo(report("right").maxScore());
        assertThat(outcomes("defect")).containsOnly(Outcome.CRASHED);
        assertThat(report("defect").remarks())
                .singleElement()
                .asString()
                .startsWith("Grading failed by a defect of Receptive itself (java.lang.NullPointerException")
                .endsWith("; nothing was judged.");
    }

    private static List<Outcome> outcomes(String student) {
        return report(student).exercises().getFirst().tests().stream()
                .map(TestResult::outcome)
                .toList();
    }

    private static SubmissionReport report(String student) {
        return reports.stream()
                .filter(report -> report.student().equals(student))
                .findFirst()
                .orElseThrow();
    }

    private static Submission cell(String student, String source) {
        return TestClass.ofCells(student, ID, TestClass.IMPORT + source);
    }
}
