package receptive.check;

import java.util.Optional;

/**
 * How one test of a suite ended.
 *
 * @param test the test's method name, which is a sentence: {@code keeps_the_input_as_it_was}
 * @param title the sentence in words
 * @param visible whether the student can see the suite
 * @param points what it is worth
 * @param outcome how it ended
 * @param feedback what to tell the student, unless it passed
 */
public record TestResult(
        String test, String title, boolean visible, int points, Outcome outcome, Optional<Feedback> feedback) {

    /** The points it brings: all or none. */
    public int score() {
        return outcome == Outcome.PASSED ? points : 0;
    }
}
