/**
 * The course proves itself: solutions pass, stubs are not attempted, misconceptions are caught and named, texts are there.
 *
 * <p>Start with {@link receptive.course.SuitesTest}.
 */
package receptive.course;
