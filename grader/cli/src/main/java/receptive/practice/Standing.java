package receptive.practice;

import receptive.check.Outcome;
import receptive.grader.ExerciseReport;

/** How far a student is with an exercise, by its visible tests. */
public enum Standing {
    /** Every test passes. */
    PASSED("✓"),
    /** Something was written, and not every test passes. */
    FAILING("✗"),
    /** Nothing was written yet. */
    UNTOUCHED("–");

    private final String sign;

    Standing(String sign) {
        this.sign = sign;
    }

    /** How lists show it. */
    public String sign() {
        return sign;
    }

    /** The standing that a report shows. */
    public static Standing of(ExerciseReport report) {
        if (report.outcome() == Outcome.PASSED) {
            return PASSED;
        }
        return report.tests().stream().allMatch(test -> test.outcome() == Outcome.NOT_ATTEMPTED) ? UNTOUCHED : FAILING;
    }
}
