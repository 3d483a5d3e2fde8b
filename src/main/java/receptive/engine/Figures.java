package receptive.engine;

/**
 * What a layer, a block or a network costs, for one input.
 *
 * @param parameters numbers that training changes: weights and biases
 * @param fixed numbers that it keeps but training does not change by gradients: running statistics, given prototypes
 * @param macs multiply-accumulates of the weights of convolutions and fully connected layers
 * @param connections multiplications by weights and additions of biases, each counted where it is used, as LeCun et al.
 *     1998 count them
 * @param activations values it writes to memory of their own; none for what can be done in place (activation functions)
 *     or moves nothing (flatten, dropout when not training)
 */
public record Figures(long parameters, long fixed, long macs, long connections, long activations) {

    /** Nothing. */
    static final Figures NONE = new Figures(0, 0, 0, 0, 0);

    /**
     * Both together.
     *
     * @throws ArithmeticException if a sum is more than a {@code long} can count
     */
    Figures plus(Figures other) {
        return new Figures(
                Math.addExact(parameters, other.parameters),
                Math.addExact(fixed, other.fixed),
                Math.addExact(macs, other.macs),
                Math.addExact(connections, other.connections),
                Math.addExact(activations, other.activations));
    }

    /** What is left when another layer has the parameters. */
    Figures withoutParameters() {
        return new Figures(0, 0, macs, connections, activations);
    }

    /** Bytes of the parameters as 32-bit floats. */
    public double parameterBytes() {
        return (double) parameters * Float.BYTES;
    }

    /** Bytes of the activations as 32-bit floats. */
    public double activationBytes() {
        return (double) activations * Float.BYTES;
    }
}
