/** Grading: intake, compiler, sandbox, verdicts. */
package receptive.grader;
