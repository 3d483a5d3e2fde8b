package receptive.model;

/**
 * LeCun's scaled hyperbolic tangent, element by element: {@code 1.7159 · tanh(2/3 · x)}. No parameters.
 *
 * <p>The constants make {@code f(1) = 1} and {@code f(−1) = −1} (to four digits) and keep the slope large there. Source:
 * LeCun et al. 1998, section II.B and appendix A.
 */
public record ScaledTanh() implements Layer {

    /** What the hyperbolic tangent is multiplied by. */
    public static final double AMPLITUDE = 1.7159;

    /** What its argument is multiplied by. */
    public static final double SLOPE = 2.0 / 3.0;
}
