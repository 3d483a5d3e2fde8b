/**
 * Judging: {@code check(new MyConv())} in a notebook, and the pieces that suites are made of.
 *
 * <p>Start with {@link receptive.check.Check} as a student, with {@link receptive.check.Expectation} and
 * {@link receptive.check.AnswerKey} to write a suite, with {@link receptive.check.SuiteRun} to run one. A suite gets its
 * subject as a parameter of the contract's type; whether a student's object stands behind it or a process far away, the
 * suite does not know.
 *
 * <p>A call is put as a {@code Question} to the reference and to the mistakes of an answer key; {@code Agreement} compares,
 * {@code Diagnosis} and {@code Thrown} find the words, which stand in {@code messages.properties} and its translations;
 * {@link receptive.check.Language} says which of them is spoken.
 *
 * <p>May use: {@code receptive.exercises}, {@code receptive.model}, {@code receptive.worker}, JUnit, Commons Math.
 */
package receptive.check;
