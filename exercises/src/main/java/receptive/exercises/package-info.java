/**
 * The catalogue: which lessons and exercises there are, in order. Each lesson's contracts stand in a package below.
 *
 * <p>Start with {@link receptive.exercises.Catalogue}. A contract is a plain interface that the student implements; an
 * {@link receptive.exercises.Exercise} ties it to its id, its points and its texts.
 *
 * <p>May use: {@code receptive.model} and the JDK.
 */
package receptive.exercises;
