package receptive.grader.report;

import static org.assertj.core.api.Assertions.assertThat;
import static receptive.grader.report.SampleClass.POOL;
import static receptive.grader.report.SampleClass.SLIDE;
import static receptive.grader.report.SampleClass.exercise;
import static receptive.grader.report.SampleClass.submission;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import receptive.check.Outcome;
import receptive.grader.ExerciseReport;

class WhatHappenedTest {

    @Test
    void says_when_all_went_well_and_when_nothing_was_done() {
        assertThat(WhatHappened.to(SampleClass.everythingRight("ada"))).isEqualTo("everything passed");
        assertThat(phrase(
                        exercise(SLIDE, Outcome.NOT_ATTEMPTED, Outcome.NOT_ATTEMPTED),
                        exercise(POOL, Outcome.NOT_ATTEMPTED, Outcome.NOT_ATTEMPTED)))
                .isEqualTo("nothing attempted");
        assertThat(phrase()).isEqualTo("no exercise");
    }

    @Test
    void names_the_exercise_or_counts_several_and_then_the_wrong_tests() {
        assertThat(phrase(
                        exercise(SLIDE, Outcome.FAILED, Outcome.TIMED_OUT),
                        exercise(POOL, Outcome.CRASHED, Outcome.CRASHED)))
                .isEqualTo("sample-slide timed out; sample-pool crashed; 1 of 4 tests wrong (flipped)");
        assertThat(phrase(
                        exercise(SLIDE, Outcome.CRASHED, Outcome.CRASHED),
                        exercise(POOL, Outcome.CRASHED, Outcome.CRASHED)))
                .isEqualTo("2 exercises crashed");
    }

    @Test
    void a_remark_that_exercises_share_stands_once() {
        assertThat(WhatHappened.remarks(submission(
                        "ada",
                        List.of("The notebook is damaged."),
                        exercise(SLIDE, Outcome.NOT_COMPILED, Outcome.NOT_COMPILED),
                        exercise(POOL, Outcome.NOT_COMPILED, Outcome.NOT_COMPILED))))
                .containsExactly(
                        "The notebook is damaged.", "sample-slide, sample-pool: The cell was refused by the compiler.");
    }

    @ParameterizedTest
    @EnumSource
    void a_whole_exercise_has_the_outcome_that_all_its_tests_have(Outcome outcome) {
        assertThat(WhatHappened.ofWhole(exercise(SLIDE, outcome, outcome))).isEqualTo(outcome);
    }

    @Test
    void an_exercise_with_one_judged_answer_counts_as_judged() {
        assertThat(WhatHappened.ofWhole(exercise(SLIDE, Outcome.PASSED, Outcome.CRASHED)))
                .isEqualTo(Outcome.FAILED);
        assertThat(WhatHappened.ofWhole(exercise(SLIDE, Outcome.TIMED_OUT, Outcome.FAILED)))
                .isEqualTo(Outcome.FAILED);
    }

    private static String phrase(ExerciseReport... exercises) {
        return WhatHappened.to(submission("ada", List.of(), exercises));
    }
}
