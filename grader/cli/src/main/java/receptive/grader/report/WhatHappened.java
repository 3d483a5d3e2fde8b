package receptive.grader.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import receptive.check.Outcome;
import receptive.check.TestResult;
import receptive.grader.ExerciseReport;
import receptive.grader.SubmissionReport;
import receptive.grader.Words;

/** A submission in half a line: {@code max-pool timed out; 3 of 24 tests wrong (kernel-flipped)}. */
final class WhatHappened {

    private static final Set<Outcome> JUDGED = EnumSet.of(Outcome.PASSED, Outcome.FAILED);

    private WhatHappened() {}

    /** The phrase for a table. */
    static String to(SubmissionReport submission) {
        List<TestResult> tests = submission.exercises().stream()
                .flatMap(exercise -> exercise.tests().stream())
                .toList();
        if (tests.isEmpty()) {
            return Words.text("happened.nothing");
        }
        if (all(tests, Outcome.PASSED)) {
            return Words.text("happened.passed");
        }
        if (all(tests, Outcome.NOT_ATTEMPTED)) {
            return Words.text("happened.untouched");
        }
        List<String> phrases = new ArrayList<>();
        Arrays.stream(Outcome.values())
                .filter(outcome -> !JUDGED.contains(outcome))
                .forEach(outcome -> phrases.addAll(ending(submission, outcome)));
        long wrong =
                tests.stream().filter(test -> test.outcome() == Outcome.FAILED).count();
        if (wrong > 0) {
            phrases.add(Words.text("happened.wrong", wrong, tests.size()) + mistakes(tests));
        }
        return String.join("; ", phrases);
    }

    private static String mistakes(List<TestResult> tests) {
        List<String> named = tests.stream()
                .flatMap(test -> test.feedback().stream())
                .flatMap(feedback -> feedback.mistakes().stream())
                .distinct()
                .toList();
        return named.isEmpty() ? "" : " (" + String.join(", ", named) + ")";
    }

    /** The phrase and all remarks. */
    static String inFull(SubmissionReport submission) {
        return Stream.concat(Stream.of(to(submission)), remarks(submission).stream())
                .map(SafeText::line)
                .collect(Collectors.joining("; "));
    }

    /** All remarks, those on the submission first; one that several exercises share stands once. */
    static List<String> remarks(SubmissionReport submission) {
        Map<String, List<String>> ids = submission.exercises().stream()
                .filter(exercise -> exercise.remark().isPresent())
                .collect(Collectors.groupingBy(
                        exercise -> exercise.remark().get(),
                        LinkedHashMap::new,
                        Collectors.mapping(exercise -> exercise.exercise().id(), Collectors.toList())));
        List<String> remarks = new ArrayList<>(submission.remarks());
        ids.forEach((remark, exercises) -> remarks.add(String.join(", ", exercises) + ": " + remark));
        return remarks;
    }

    /** The outcome that a whole exercise had, whatever was asked of it; PASSED or FAILED if its answers were judged. */
    static Outcome ofWhole(ExerciseReport exercise) {
        Outcome first = exercise.outcome();
        return all(exercise.tests(), first) || first == Outcome.PASSED ? first : Outcome.FAILED;
    }

    private static List<String> ending(SubmissionReport submission, Outcome outcome) {
        List<String> ids = submission.exercises().stream()
                .filter(exercise -> exercise.tests().stream().anyMatch(test -> test.outcome() == outcome))
                .map(exercise -> exercise.exercise().id())
                .toList();
        return switch (ids.size()) {
            case 0 -> List.of();
            case 1 -> List.of(Words.text("happened.one", ids.getFirst(), Advice.phrase(outcome)));
            default -> List.of(Words.text("happened.many", ids.size(), Advice.phrase(outcome)));
        };
    }

    private static boolean all(List<TestResult> tests, Outcome outcome) {
        return tests.stream().allMatch(test -> test.outcome() == outcome);
    }
}
