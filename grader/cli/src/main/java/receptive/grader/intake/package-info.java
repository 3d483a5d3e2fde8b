/**
 * From a folder of files to submissions: who handed in what, whatever shape the folder has.
 *
 * <p>Start with {@link receptive.grader.intake.Intake}. Nothing here runs or compiles anything.
 *
 * <p>May use: {@code receptive.notebooks} (the format) and the JDK.
 */
package receptive.grader.intake;
