/**
 * What is left of a graded class: files for machines, pages for people, a table on the terminal.
 *
 * <p>Start with {@link receptive.grader.report.Reports}, which writes the output folder; {@link
 * receptive.grader.report.ResultTable} and {@link receptive.grader.report.Progress} speak on the terminal. Ids of students
 * and everything a submission says are hostile: {@code SafeText} and {@code FileNames} are the two doors they go through.
 * The pages are jte templates in {@code src/main/jte}; their classes are generated into this package, so the models they
 * show stay package-private.
 *
 * <p>May use: {@code receptive.grader}, {@code receptive.check}, {@code receptive.exercises}, Jackson, jte, Commons CSV,
 * Commons Math, progressbar.
 */
package receptive.grader.report;
