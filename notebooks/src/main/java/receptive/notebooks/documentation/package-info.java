/**
 * What the Javadoc of the contracts, the networks and the engine says, for a reader at a cursor. Class files do not hold it and
 * sources stay out of students' hands, so the build writes the comments alone into a resource.
 *
 * <p>Start with {@link receptive.notebooks.documentation.Documentation}, which finds comments;
 * {@link receptive.notebooks.documentation.CommentsDoclet} collects them, run by the build's javadoc.
 *
 * <p>May use: the JDK, and of it {@code jdk.javadoc}.
 */
package receptive.notebooks.documentation;
