package receptive.grader.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import receptive.check.Outcome;
import receptive.grader.ExerciseReport;
import receptive.grader.Problem;
import receptive.grader.RunReport;
import receptive.grader.SubmissionReport;
import receptive.notebooks.QuestionRecord;

class PagesTest {

    @ParameterizedTest
    @EnumSource(
            names = {"PASSED", "FAILED"},
            mode = EnumSource.Mode.EXCLUDE)
    void a_student_is_told_what_to_do_about_every_ending(Outcome outcome) {
        String page = feedback(SampleClass.flippedAnd(outcome, "ada"));
        assertThat(page)
                .contains(Advice.on(outcome).orElseThrow())
                .containsOnlyOnce("There is no answer: " + outcome + ".")
                .contains("Not judged: 2 tests");
    }

    @Test
    void a_wrong_answer_is_explained_in_full_even_in_a_hidden_test() {
        assertThat(feedback(SampleClass.flippedAnd(Outcome.PASSED, "ada")))
                .contains("<strong>7</strong> <span>of 10 points</span>")
                .contains("hidden test")
                .contains("correlate: element [0, 1] is 2 but should be -4.")
                .contains("This is what a flipped kernel gives.")
                .contains("1·2 + 3·(-2) = -4")
                .contains("<mark>2</mark>")
                .contains("Passed: 1 of 2 tests");
    }

    @Test
    void a_compiler_error_shows_its_line_and_a_caret() {
        assertThat(feedback(SampleClass.flippedAnd(Outcome.NOT_COMPILED, "ada")))
                .contains("assignment.ipynb, code cell 3, line 2")
                .contains("    return 1\n            ^");
    }

    @Test
    void of_many_compiler_errors_the_first_few_are_shown() {
        SubmissionReport ada = refused(Collections.nCopies(12, SampleClass.PROBLEM));
        assertThat(feedback(ada)).contains("The compiler refused 7 more.").satisfies(page -> assertThat(
                        page.split("<figure class=\"problem\">"))
                .hasSize(1 + 5));
    }

    @Test
    void of_a_long_line_what_stands_around_the_error_is_shown() {
        String line = "a".repeat(400) + "?" + "b".repeat(400);
        SubmissionReport ada = refused(List.of(new Problem("a.java", 0, 1, 401, "illegal character", line)));
        assertThat(feedback(ada))
                .contains("…" + "a".repeat(100) + "?" + "b".repeat(99) + "…\n" + " ".repeat(101) + "^");
    }

    @Test
    void what_happened_to_an_exercise_is_said_once() {
        String sentence = "There is no answer: MISSING.";
        ExerciseReport missing = SampleClass.exercise(SampleClass.POOL, Outcome.MISSING, Outcome.MISSING);
        ExerciseReport remarked =
                new ExerciseReport(missing.exercise(), missing.tests(), Optional.of(sentence), List.of());
        assertThat(feedback(SampleClass.submission("ada", List.of(), remarked))).containsOnlyOnce(sentence);
    }

    @Test
    void the_first_wrong_test_of_an_exercise_stands_open() {
        ExerciseReport wrong = SampleClass.exercise(SampleClass.SLIDE, Outcome.FAILED, Outcome.FAILED);
        assertThat(feedback(SampleClass.submission("ada", List.of(), wrong)))
                .containsOnlyOnce("<details class=\"test\" open>")
                .containsOnlyOnce("<details class=\"test\">");
    }

    @Test
    void a_perfect_page_says_so_and_opens_nothing() {
        assertThat(feedback(SampleClass.everythingRight("ada")))
                .contains("Every exercise passed.")
                .doesNotContain("<details class=\"test\"");
    }

    @Test
    void ids_titles_and_remarks_are_text() {
        assertThat(feedback(SampleClass.flippedAnd(Outcome.PASSED, "<b>ada</b>", "<i>read</i> /etc\u001b")))
                .contains("&lt;b&gt;ada&lt;/b&gt;", "Slide &amp; sum", "&lt;i&gt;read&lt;/i&gt; /etc␛")
                .doesNotContain("<b>", "<i>");
    }

    @Test
    void the_class_page_counts_what_happened() {
        assertThat(course(
                        SampleClass.everythingRight("ada"),
                        SampleClass.flippedAnd(Outcome.PASSED, "ben"),
                        SampleClass.flippedAnd(Outcome.NOT_ATTEMPTED, "cem")))
                .contains("<dt>Mean</dt><dd>6.3<span class=\"of\"> / 10</span></dd>")
                .contains("<dt>Median</dt><dd>7.0</dd>")
                .contains("<dt>Std. deviation</dt><dd>4.0</dd>")
                .contains("1 between 20 and 30 percent, 1 between 70 and 80 percent, 1 between 90 and 100 percent.")
                .contains("1 with all points, 2 with some, 0 with none")
                .contains("2<span class=\"of\"> students</span></strong> <span>This is what a flipped kernel gives.")
                .contains("<a href=\"feedback/cem.html\">")
                .contains("Sandbox: process limits only.");
    }

    @Test
    void the_class_page_stands_without_a_submission() {
        assertThat(course()).contains("<dt>Submissions</dt><dd>0</dd>", "<dt>Mean</dt><dd>–");
    }

    @Test
    void a_student_and_a_teacher_are_each_addressed_in_their_own_language() {
        SubmissionReport korean = SampleClass.in(Locale.KOREAN, SampleClass.flippedAnd(Outcome.NOT_ATTEMPTED, "김철수"));
        assertThat(feedback(korean))
                .contains("<html lang=\"ko\">", "<span>/ 10점</span>", "아직 완성한 문제가 없습니다.", "비공개 테스트", "미작성")
                .contains("슬라이드하고 더하기", "샌드박스: process limits only.");

        RunReport run = SampleClass.of(korean, SampleClass.flippedAnd(Outcome.NOT_ATTEMPTED, "ben"));
        assertThat(Pages.course(run, Map.of("김철수", "1", "ben", "2")))
                .contains("<html lang=\"en\">", "Students by score", "Slide &amp; sum", "slides over a letter")
                .doesNotContain("미작성");
        assertThat(Pages.course(SampleClass.in(Locale.KOREAN, run), Map.of("김철수", "1", "ben", "2")))
                .contains("<html lang=\"ko\">", "점수별 학생 수", "슬라이드하고 더하기")
                .contains("2<span class=\"of\"> 명</span></strong> <span>커널이 뒤집혔습니다.")
                .doesNotContain("This is what a flipped kernel gives.", "not attempted");
    }

    @Test
    void questions_are_shown_to_student_and_teacher_as_text_and_count_for_nothing() {
        SubmissionReport asking = SampleClass.in(
                Locale.ENGLISH,
                SampleClass.everythingRight("ada"),
                new QuestionRecord.Entry("Why <b>zeros</b>?", "They add nothing.", "Ben"));

        assertThat(feedback(asking))
                .contains("My questions", "Why &lt;b&gt;zeros&lt;/b&gt;?", "They add nothing.", "Who helped: Ben")
                .contains("<strong>10</strong> <span>of 10 points</span>");
        assertThat(course(asking, SampleClass.everythingRight("ben")))
                .contains("<h2>Questions</h2>")
                .containsOnlyOnce("<td>Why &lt;b&gt;zeros&lt;/b&gt;?</td><td>They add nothing.</td><td>Ben</td>");
        assertThat(feedback(SampleClass.everythingRight("ben"))).doesNotContain("My questions");
        assertThat(course(SampleClass.everythingRight("ben"))).doesNotContain("<h2>Questions</h2>");
    }

    private static String feedback(SubmissionReport submission) {
        return Pages.feedback(submission, SampleClass.of(submission));
    }

    private static SubmissionReport refused(List<Problem> problems) {
        ExerciseReport report = SampleClass.exercise(SampleClass.SLIDE, Outcome.NOT_COMPILED, Outcome.NOT_COMPILED);
        return SampleClass.submission(
                "ada", List.of(), new ExerciseReport(report.exercise(), report.tests(), report.remark(), problems));
    }

    private static String course(SubmissionReport... submissions) {
        RunReport run = SampleClass.of(submissions);
        Map<String, String> names = FileNames.of(
                List.of(submissions).stream().map(SubmissionReport::student).toList());
        return Pages.course(run, names);
    }
}
