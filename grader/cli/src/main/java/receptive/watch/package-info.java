/**
 * {@code receptive watch}: checks the exercise that a student works on whenever its file is saved, and answers to single keys.
 *
 * <p>Start with {@link receptive.watch.Watch}. Keys and saves are {@link receptive.watch.Event}s in one queue; one thread takes
 * them, changes the {@link receptive.watch.Workplace} and shows it on the {@link receptive.watch.Screen}.
 *
 * <p>May use: {@code receptive.practice} and what that uses; JLine for single keys; Jackson for the file that keeps the place.
 */
package receptive.watch;
