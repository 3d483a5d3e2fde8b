package receptive.engine;

/**
 * How weights are drawn before training: so that values keep their size from layer to layer.
 *
 * <p>The variance of a weight is {@code 1 / fanIn} (LeCun), {@code 2 / (fanIn + fanOut)} (Glorot, also called Xavier) or
 * {@code 2 / fanIn} (He). The fan-in is the number of weights of one output, {@code inChannels / groups · KH · KW}; the
 * fan-out is {@code outChannels · KH · KW}, as in PyTorch. Uniform weights lie in {@code ± sqrt(3 · variance)}.
 *
 * <p>Sources: LeCun et al. 1998, "Efficient backprop", section 4.6; Glorot, Bengio 2010, "Understanding the difficulty of
 * training deep feedforward neural networks", section 4.2; He et al. 2015, "Delving deep into rectifiers", section 2.2.
 *
 * <pre>{@code
 * Weights weights = Weights.initialised(network, new Initialiser(Scheme.HE, Distribution.NORMAL), 42);
 * }</pre>
 *
 * @param scheme which variance
 * @param distribution which shape
 */
public record Initialiser(Scheme scheme, Distribution distribution) {

    /** Which variance the weights get. */
    public enum Scheme {
        /** {@code 1 / fanIn}, for tanh. */
        LECUN,
        /** {@code 2 / (fanIn + fanOut)}, a compromise between forward and backward. */
        GLOROT,
        /** {@code 2 / fanIn}, for rectifiers. */
        HE
    }

    /** Which distribution they are drawn from. */
    public enum Distribution {
        /** All values of an interval around 0 alike. */
        UNIFORM,
        /** The normal distribution around 0, not cut off. */
        NORMAL
    }

    /** The standard deviation of a weight. */
    double deviation(double fanIn, double fanOut) {
        return StrictMath.sqrt(
                switch (scheme) {
                    case LECUN -> 1 / fanIn;
                    case GLOROT -> 2 / (fanIn + fanOut);
                    case HE -> 2 / fanIn;
                });
    }

    /** Fills a stretch of weights. */
    void fill(Draws draws, float[] weights, int from, int to, double fanIn, double fanOut) {
        double deviation = deviation(fanIn, fanOut);
        switch (distribution) {
            case UNIFORM -> draws.uniform(weights, from, to, 0, deviation * StrictMath.sqrt(3));
            case NORMAL -> draws.normal(weights, from, to, deviation);
        }
    }
}
