package receptive.engine.kernel;

/**
 * A quotient of polynomials close to the hyperbolic tangent: {@code x·above(x²) / below(x²)}; coefficients from the highest
 * power down, as Eigen's {@code ptanh} has them.
 */
final class Tanh {

    /** From here on a float is 1. */
    static final float LAST = 7.90531110763549805f;

    static final float[] ABOVE = {
        -2.76076847742355e-16f,
        2.00018790482477e-13f,
        -8.60467152213735e-11f,
        5.12229709037114e-08f,
        1.48572235717979e-05f,
        6.37261928875436e-04f,
        4.89352455891786e-03f
    };

    static final float[] BELOW = {
        1.19825839466702e-06f, 1.18534705686654e-04f, 2.26843463243900e-03f, 4.89352518554385e-03f
    };

    private Tanh() {}
}
