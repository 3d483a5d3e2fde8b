/**
 * What shares a JVM with student code: it calls the student's object and says what came of it.
 *
 * <p>Start with {@link receptive.worker.Invocation}, which makes one call, and {@link receptive.worker.Response}, which is
 * what can come back. It judges nothing and knows no expected value.
 *
 * <p>May use: the JDK, nothing else.
 */
package receptive.worker;
