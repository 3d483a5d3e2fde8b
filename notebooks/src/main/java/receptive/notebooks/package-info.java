/**
 * Notebooks: the file format, how the course's notebooks are made, and the Java inside them.
 *
 * <p>Start with {@link receptive.notebooks.NotebookReader} for the files, with {@link receptive.notebooks.Sync} for what is
 * generated from the course's sources, with {@link receptive.notebooks.JavaSession} for evaluating cells, and with
 * {@link receptive.notebooks.ProgramRecorder} for compiling cells that are to run elsewhere.
 *
 * <p>May use: {@code receptive.exercises}, Jackson, the JDK and its JShell.
 */
package receptive.notebooks;
