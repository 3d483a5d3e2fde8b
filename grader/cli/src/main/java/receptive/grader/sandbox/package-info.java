/**
 * Processes for code that nobody trusts: what they may see, what they may use up, and how they ended.
 *
 * <p>Start with {@link receptive.grader.sandbox.Sandbox}, which builds the command, and
 * {@link receptive.grader.sandbox.ConfinedProcess}, which runs it and talks to it.
 *
 * <p>May use: {@code receptive.worker} and the JDK.
 */
package receptive.grader.sandbox;
