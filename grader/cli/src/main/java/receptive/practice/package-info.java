/**
 * What students do on their own machine with their own files: check them, see how far they are, start an exercise afresh.
 *
 * <p>Start with {@link receptive.practice.FileCheck} and {@link receptive.practice.StudentFile}. What students read is in
 * {@code words.properties}, in each language of the course.
 *
 * <p>May use: {@code receptive.grader}, {@code receptive.check}, {@code receptive.notebooks}, {@code receptive.exercises}.
 */
package receptive.practice;
