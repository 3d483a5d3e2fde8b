package receptive.engine;

import org.apache.commons.math3.random.Well19937c;
import receptive.model.Padding;
import receptive.model.PerAxis;
import receptive.model.Shape;

/** Random test inputs from a seed. */
final class Draw {

    private final Well19937c random;

    Draw(long seed) {
        random = new Well19937c(seed);
    }

    /** A whole number of at least {@code from} and at most {@code to}. */
    int between(int from, int to) {
        return from + random.nextInt(to - from + 1);
    }

    /** One of these. */
    int oneOf(int... choices) {
        return choices[random.nextInt(choices.length)];
    }

    /** Two numbers of at least {@code from} and at most {@code to}. */
    PerAxis perAxis(int from, int to) {
        return new PerAxis(between(from, to), between(from, to));
    }

    /** Four numbers of at most {@code most}. */
    Padding padding(int most) {
        return new Padding(between(0, most), between(0, most), between(0, most), between(0, most));
    }

    /** A tensor of normal numbers, negative ones included. */
    Tensor tensor(Shape shape) {
        return Tensor.of(shape, values((int) shape.elements()));
    }

    /** So many normal numbers. */
    float[] values(int length) {
        float[] values = new float[length];
        for (int i = 0; i < length; i++) {
            values[i] = (float) random.nextGaussian();
        }
        return values;
    }
}
