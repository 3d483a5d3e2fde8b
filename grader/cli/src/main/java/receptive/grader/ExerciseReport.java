package receptive.grader;

import java.util.List;
import java.util.Optional;
import receptive.check.Outcome;
import receptive.check.TestResult;
import receptive.exercises.Exercise;

/**
 * How one student did on one exercise.
 *
 * @param exercise the exercise
 * @param tests one result for each test, visible ones first
 * @param remark what happened to the exercise as a whole, if anything did: not compiled, never answered, …
 * @param problems what the compiler refused in its cell
 */
public record ExerciseReport(
        Exercise exercise, List<TestResult> tests, Optional<String> remark, List<Problem> problems) {

    /** Copies the lists. */
    public ExerciseReport {
        tests = List.copyOf(tests);
        problems = List.copyOf(problems);
    }

    /** The points of the tests that passed. */
    public int score() {
        return tests.stream().mapToInt(TestResult::score).sum();
    }

    /** What all tests are worth. */
    public int maxScore() {
        return tests.stream().mapToInt(TestResult::points).sum();
    }

    /** The outcome that says most: PASSED if all passed, else the first that did not. */
    public Outcome outcome() {
        return tests.stream()
                .map(TestResult::outcome)
                .filter(outcome -> outcome != Outcome.PASSED)
                .findFirst()
                .orElse(Outcome.PASSED);
    }
}
