/**
 * The hidden suites, one package per lesson. They run when a submission is graded and are never shipped to students.
 *
 * <p>Start with {@link receptive.hidden.images.Correlate2dHiddenSuite}. Each suite holds inputs and kernels that are not
 * square, negative numbers, refusals, a look at the arguments after the call, and seeded random cases: what answers made
 * to fit the visible cases do not survive.
 *
 * <p>May use: {@code receptive.suites}, {@code receptive.check}, {@code receptive.exercises}, the engine, JUnit.
 */
package receptive.hidden;
