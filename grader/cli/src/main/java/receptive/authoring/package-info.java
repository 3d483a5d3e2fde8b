/**
 * A new exercise: all of its files, as beginnings that compile and whose tests fail until they are written.
 *
 * <p>Start with {@link receptive.authoring.NewExercise}. The beginnings are {@code *.txt} among the resources.
 *
 * <p>May use: {@code receptive.exercises} (which lessons there are), {@code receptive.grader} (how to refuse).
 */
package receptive.authoring;
