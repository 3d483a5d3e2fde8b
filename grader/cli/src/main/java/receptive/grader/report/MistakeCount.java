package receptive.grader.report;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import receptive.check.Feedback;
import receptive.check.Feedback.Mistake;
import receptive.check.Language;
import receptive.grader.ExerciseReport;
import receptive.grader.SubmissionReport;

/**
 * A known mistake and how many students made it.
 *
 * @param exercise id of the exercise
 * @param text what to look at, as students read it
 * @param students how many
 */
record MistakeCount(String exercise, String text, int students) {

    private static final int SHOWN = 10;

    /** The most frequent first; a student who makes one mistake in five tests of an exercise counts once. */
    static List<MistakeCount> of(List<SubmissionReport> submissions) {
        SortedMap<String, MistakeCount> counts = new TreeMap<>();
        for (SubmissionReport submission : submissions) {
            for (ExerciseReport report : submission.exercises()) {
                String exercise = report.exercise().id();
                texts(report)
                        .forEach((id, text) -> counts.merge(
                                exercise + " " + id,
                                new MistakeCount(exercise, text, 1),
                                (one, two) -> new MistakeCount(exercise, one.text(), one.students() + 1)));
            }
        }
        return counts.values().stream()
                .sorted(Comparator.comparing(MistakeCount::students).reversed())
                .limit(SHOWN)
                .toList();
    }

    /** What is said about each mistake, in the language of whoever reads it here, which need not be the student's. */
    private static Map<String, String> texts(ExerciseReport report) {
        return report.tests().stream()
                .flatMap(test -> test.feedback().stream())
                .map(Feedback::parts)
                .flatMap(List::stream)
                .filter(Mistake.class::isInstance)
                .map(Mistake.class::cast)
                .collect(Collectors.toMap(
                        Mistake::id,
                        mistake -> report.exercise()
                                .misconception(Language.current(), mistake.id())
                                .orElse(mistake.text()),
                        (one, two) -> one,
                        TreeMap::new));
    }
}
