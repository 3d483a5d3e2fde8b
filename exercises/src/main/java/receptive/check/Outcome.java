package receptive.check;

/** Every way in which a test of a suite can end. */
public enum Outcome {
    /** The answer was right. */
    PASSED,
    /** The answer was wrong, or the student's code threw. */
    FAILED,
    /** The stub is untouched. */
    NOT_ATTEMPTED,
    /** No class implements the contract. */
    MISSING,
    /** The class does not compile. */
    NOT_COMPILED,
    /** The call took more CPU time, or far more wall time, than it may. */
    TIMED_OUT,
    /** The call took more memory than it may. */
    OUT_OF_MEMORY,
    /** The process ended before it answered. */
    CRASHED,
    /** What came back is no value of the contract's type. */
    MALFORMED_RESULT
}
