/**
 * What students are given, as one file: made of what is named here and nothing else, the same bytes from the same sources.
 *
 * <p>Start with {@link receptive.bundle.Bundle}.
 *
 * <p>May use: {@code receptive.grader} (where things lie), {@code receptive.notebooks} (what is handed out).
 */
package receptive.bundle;
