package receptive.grader.report;

import java.util.List;
import java.util.Optional;
import receptive.check.Feedback;
import receptive.check.Language;
import receptive.check.Outcome;
import receptive.check.TestResult;
import receptive.grader.ExerciseReport;
import receptive.grader.Problem;
import receptive.grader.Words;

/**
 * One exercise on a student's page.
 *
 * @param number its place, from 1
 * @param title its title
 * @param report how the student did
 * @param whole how the exercise as a whole ended: PASSED or FAILED where answers were judged
 */
record ExerciseSection(int number, String title, ExerciseReport report, Outcome whole) {

    private static final int MOST_PROBLEMS = 5;
    private static final int AROUND = 100;

    static ExerciseSection of(int number, ExerciseReport report) {
        return new ExerciseSection(
                number, report.exercise().title(Language.current()), report, WhatHappened.ofWhole(report));
    }

    /** The place in the page to jump to. */
    String anchor() {
        return "exercise-" + number;
    }

    boolean full() {
        return report.score() == report.maxScore();
    }

    /** How much of it is done, for colours: full, partial or none. */
    String share() {
        return share(report);
    }

    static String share(ExerciseReport report) {
        return report.score() == report.maxScore() ? "full" : report.score() > 0 ? "partial" : "none";
    }

    int percent() {
        return FeedbackPage.percent(report.score(), report.maxScore());
    }

    /** The outcome in a word or two. */
    String badge() {
        if (whole == Outcome.FAILED && report.score() > 0) {
            return Words.text("phrase.partly");
        }
        return Advice.phrase(whole);
    }

    /** Whether no answer was judged, so that there is nothing to say about single tests. */
    boolean unanswered() {
        return whole != Outcome.PASSED && whole != Outcome.FAILED;
    }

    /** What the first test says if no answer was judged; the others say the same of themselves. */
    Optional<Feedback> explanation() {
        return report.tests().stream()
                .flatMap(test -> test.feedback().stream())
                .findFirst()
                .filter(feedback -> unanswered());
    }

    /** What happened to the exercise as a whole, unless the explanation says it already. */
    Optional<String> remark() {
        return report.remark().filter(remark -> explanation()
                .filter(feedback -> feedback.sentence().equals(remark))
                .isEmpty());
    }

    Optional<String> advice() {
        return Advice.on(whole);
    }

    /** The first few places that the compiler refused; the rest often follows from them. */
    List<Problem> problems() {
        return report.problems().stream().limit(MOST_PROBLEMS).toList();
    }

    int moreProblems() {
        return Math.max(0, report.problems().size() - MOST_PROBLEMS);
    }

    List<TestResult> failing() {
        return report.tests().stream()
                .filter(test -> test.outcome() != Outcome.PASSED)
                .toList();
    }

    List<TestResult> passing() {
        return report.tests().stream()
                .filter(test -> test.outcome() == Outcome.PASSED)
                .toList();
    }

    /** The line of source, or what stands around the column if it is long, with a caret under that column. */
    static String caret(Problem problem) {
        String source = problem.source().stripTrailing();
        int column = Math.min(problem.column() - 1, source.length());
        int start = Math.max(0, column - AROUND);
        int end = Math.min(source.length(), column + AROUND);
        StringBuilder caret = new StringBuilder(start > 0 ? " " : "");
        for (int i = start; i < column; i++) {
            caret.append(source.charAt(i) == '\t' ? '\t' : ' ');
        }
        return (start > 0 ? "…" : "") + source.substring(start, end) + (end < source.length() ? "…" : "") + "\n" + caret
                + "^";
    }

    /** "1 point", "2 points". */
    static String points(int points) {
        return Words.counted("points", points, points);
    }
}
