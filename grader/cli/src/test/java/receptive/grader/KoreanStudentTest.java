package receptive.grader;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import receptive.check.Language;
import receptive.check.Outcome;
import receptive.grader.intake.Submission;
import receptive.grader.report.Reports;
import receptive.notebooks.QuestionRecord;

/** Students of several languages in one class: each is addressed in the language of the notebook. */
final class KoreanStudentTest {

    private static final String ID = "correlate-2d";
    private static final String WRONG = TestClass.correlate("Mine").replace("+= x", "-= x");

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void a_korean_notebook_among_english_ones_gets_korean_feedback(int workers) throws Exception {
        List<Submission> submissions = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            submissions.add(TestClass.ofCells("english-" + i, "", "System.exit(0);", ID, WRONG));
        }
        submissions.add(2, korean(TestClass.ofCells("korean", "", "System.exit(0);", ID, WRONG)));
        submissions.add(korean(TestClass.ofCells("missing", ID, "int x = 1;")));
        submissions.add(korean(TestClass.ofCells(
                "unmakeable", ID, WRONG.replace("public double[][]", "Mine(int size) {}\npublic double[][]"))));

        RunReport run = TestClass.grader(workers, ID).grade("test", submissions, report -> {});
        Reports.write(run, folder.resolve("out"));

        assertThat(run.language()).isEqualTo(Locale.ENGLISH);
        for (SubmissionReport report : run.submissions()) {
            boolean korean = !report.student().startsWith("english");
            assertThat(report.language()).isEqualTo(korean ? Locale.KOREAN : Locale.ENGLISH);
            assertThat(Files.readString(folder.resolve("out/feedback/" + report.student() + ".html")))
                    .contains(korean ? "<html lang=\"ko\">" : "<html lang=\"en\">")
                    .contains(korean ? "아직 완성한 문제가 없습니다" : "No exercise is complete yet");
        }
        assertThat(sentence(run, "korean")).contains("올바른 값은 ").doesNotContain("should be");
        assertThat(report(run, "korean").remarks())
                .containsExactly("assignment.ipynb, 코드 셀 1: 실행에서 제외했습니다. 학생 프로세스가 답하기 전에 끝났습니다(종료 상태 0)."
                        + " 코드에서 System.exit를 호출했나요?");
        assertThat(sentence(run, "missing"))
                .isEqualTo("correlate-2d의 셀은 있지만 그 안에 Correlate2d 계약을 구현한 클래스가 없습니다."
                        + " class MyCorrelate2d implements Correlate2d라고 선언하세요.");
        assertThat(sentence(run, "unmakeable")).contains("클래스에 매개변수 없는 생성자가 있어야 합니다");
        assertThat(sentence(run, "english-1")).contains("should be ").doesNotContain("올바른");
        assertThat(report(run, "english-1").remarks())
                .containsExactly("assignment.ipynb, code cell 1 was left out: The student process stopped before it"
                        + " answered (exit status 0). Did the code call System.exit?");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ko", "en"})
    void a_notebook_without_a_language_is_answered_in_that_of_the_teacher(String tag) {
        RunReport run = Language.speaking(Locale.of(tag), () -> TestClass.grader(2, ID)
                .grade("test", List.of(TestClass.ofCells("ada", ID, WRONG)), report -> {}));

        assertThat(run.language()).isEqualTo(Locale.of(tag));
        assertThat(run.facts()).containsEntry("language", tag);
        assertThat(sentence(run, "ada")).contains(tag.equals("ko") ? "올바른 값은 " : "should be ");
    }

    private static Submission korean(Submission submission) {
        return new Submission(
                submission.student(),
                submission.sources(),
                submission.remarks(),
                submission.hash(),
                Optional.of(Locale.KOREAN),
                List.of(new QuestionRecord.Entry("왜?", "", "")));
    }

    private static SubmissionReport report(RunReport run, String student) {
        return run.submissions().stream()
                .filter(report -> report.student().equals(student))
                .findFirst()
                .orElseThrow();
    }

    /** What the first test says that did not pass. */
    private static String sentence(RunReport run, String student) {
        return report(run, student).exercises().getFirst().tests().stream()
                .filter(test -> test.outcome() != Outcome.PASSED)
                .map(test -> test.feedback().orElseThrow().sentence())
                .findFirst()
                .orElseThrow();
    }
}
