package receptive.grader.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import receptive.check.Outcome;
import receptive.grader.RunReport;

class ResultTableTest {

    private static final RunReport RUN = SampleClass.of(
            SampleClass.everythingRight("ada"),
            SampleClass.flippedAnd(Outcome.TIMED_OUT, "\u001b[31mben\n"),
            SampleClass.flippedAnd(Outcome.NOT_ATTEMPTED, "a-very-long-name-without-end"),
            SampleClass.everythingRight("李小龍"));

    @Test
    void shows_each_student_and_explains_its_abbreviations() {
        assertThat(ResultTable.of(RUN, 100)).isEqualTo("""
                Student                   Score    1     2  What happened
                                          of 10    5     5
                ada                          10    5     5  everything passed
                ␛[31mben␊                     2    2  time  sample-pool timed out; 1 of 4 tests wrong (flipped)
                a-very-long-name-with...      2    2     -  sample-pool not attempted; 1 of 4 tests wrong (flipped)
                李小龍                       10    5     5  everything passed
                Mean of 4                   6.0  3.5   2.5

                1 = sample-slide  2 = sample-pool
                - = not attempted  time = timed out
                """);
    }

    @ParameterizedTest
    @ValueSource(ints = {80, 100, 120})
    void keeps_to_the_width_of_the_terminal(int width) {
        assertThat(ResultTable.of(RUN, width).lines()).allMatch(line -> SafeText.columns(line) <= width);
    }

    @Test
    void speaks_the_language_of_the_teacher() {
        RunReport korean = SampleClass.in(
                Locale.KOREAN,
                SampleClass.of(SampleClass.everythingRight("ada"), SampleClass.flippedAnd(Outcome.TIMED_OUT, "김철수")));

        assertThat(ResultTable.of(korean, 100)).isEqualTo("""
                학생      점수    1     2  결과
                          / 10    5     5
                ada         10    5     5  모두 통과
                김철수       2    2  시간  sample-pool 시간 초과; 테스트 4개 중 1개 오답 (flipped)
                2명 평균   6.0  3.5   2.5

                1 = sample-slide  2 = sample-pool
                시간 = 시간 초과
                """);
        assertThat(ResultTable.of(korean, 60).lines()).allMatch(line -> SafeText.columns(line) <= 60);
    }

    @Test
    void a_class_without_submissions_says_so() {
        assertThat(ResultTable.of(SampleClass.of(), 80)).isEqualTo("No submissions.\n");
    }
}
