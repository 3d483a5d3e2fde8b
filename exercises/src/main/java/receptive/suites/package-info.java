/**
 * The visible suites and the answer keys, one package per lesson.
 *
 * <p>Start with {@link receptive.suites.images.Correlate2dKey} and the suite beside it. A key says what is right (the
 * engine's answer, through {@link receptive.suites.Reference}), which mistakes are worth a name, and how one element of
 * the answer comes about. Visible and hidden suites judge by the same keys.
 *
 * <p>May use: {@code receptive.check}, {@code receptive.exercises}, {@code receptive.engine}, {@code receptive.zoo}, JUnit.
 */
package receptive.suites;
