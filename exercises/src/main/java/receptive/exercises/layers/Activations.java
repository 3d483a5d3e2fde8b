package receptive.exercises.layers;

/**
 * Exercise {@code activations}: the functions that stand between layers, and those that turn scores into an answer and a
 * loss. All are right for numbers of any size: none overflows on the way to a finite result.
 */
public interface Activations {

    /** The rectifier: {@code x} if it is positive, else 0. */
    double relu(double x);

    /** The hyperbolic tangent, {@code (eˣ − e⁻ˣ) / (eˣ + e⁻ˣ)}, from −1 to 1. */
    double tanh(double x);

    /** The logistic function, {@code 1 / (1 + e⁻ˣ)}, from 0 to 1. */
    double sigmoid(double x);

    /**
     * Scores as probabilities: {@code p[i] = e^z[i] / sum over j of e^z[j]}.
     *
     * @param z scores {@code [K]}
     * @return a new array {@code [K]} of numbers from 0 to 1 whose sum is 1; z is left as it was
     */
    double[] softmax(double[] z);

    /**
     * How wrong scores are, given the right class: {@code −ln softmax(z)[target]}, with the natural logarithm.
     *
     * @param z scores {@code [K]}, not yet probabilities; they are left as they were
     * @param target the right class, 0 to K − 1
     * @return 0 or more
     * @throws IllegalArgumentException if there is no such class, naming it
     */
    double crossEntropy(double[] z, int target);
}
