/**
 * The solved exercises, one package per lesson: the single source of stubs and notebooks.
 *
 * <p>Start with {@link receptive.solutions.images.MyCorrelate2d}. What a student is to write stands between
 * {@code // BEGIN SOLUTION} and {@code // END SOLUTION}; {@code receptive sync} puts a throw in its place, so a class must
 * compile with every such region replaced by one statement.
 *
 * <p>May use: {@code receptive.exercises}, {@code receptive.model}, the JDK: what a student's process has.
 */
package receptive.solutions;
