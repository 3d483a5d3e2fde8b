/**
 * A network as a value: immutable records that say what a network is, without any arithmetic.
 *
 * <p>Start with {@link receptive.model.Network} and {@link receptive.model.Conv2d}. A network can be printed, compared,
 * sent and judged without running the code that made it. What the records mean (shapes, parameter counts, forward)
 * is the business of {@code receptive.engine}; handing these records to a student hands over no answer.
 *
 * <p>May use: the JDK.
 */
package receptive.model;
