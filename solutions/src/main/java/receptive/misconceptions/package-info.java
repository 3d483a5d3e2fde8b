/**
 * Plausible wrong answers as students write them, one package per lesson, each tied to the text that must name it.
 *
 * <p>Start with {@link receptive.misconceptions.Registry}. The build runs every one of them through the suites and fails
 * when one goes unnoticed or unnamed.
 *
 * <p>May use: {@code receptive.exercises}, {@code receptive.model}, the JDK.
 */
package receptive.misconceptions;
