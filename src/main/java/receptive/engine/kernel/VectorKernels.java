package receptive.engine.kernel;

import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.VectorOperators;
import jdk.incubator.vector.VectorSpecies;

/**
 * The twin of {@link ScalarKernels} on the Vector API.
 *
 * <p>Each kernel walks its elements in the same order of stretches: blocks of four vectors, whose independent sums keep
 * the arithmetic units busy; single vectors; single elements; and, where there is a sum over elements, its reduction.
 * Accumulators are local variables, not an array of vectors: in an array they would live on the heap.
 */
final class VectorKernels implements Kernels {

    /** Static and final, so that the JIT knows it as a constant; in a field of the instance it costs a factor of ten. */
    private static final VectorSpecies<Float> SPECIES = species(System.getProperty(Choice.WIDTH));

    static final int LANES = SPECIES.length();

    private static final int BLOCK = 4 * LANES;

    @Override
    public float dot(float[] a, int aOffset, float[] b, int bOffset, int length) {
        FloatVector sum0 = FloatVector.zero(SPECIES);
        FloatVector sum1 = FloatVector.zero(SPECIES);
        FloatVector sum2 = FloatVector.zero(SPECIES);
        FloatVector sum3 = FloatVector.zero(SPECIES);
        int i = 0;
        for (int end = length - length % BLOCK; i < end; i += BLOCK) {
            sum0 = load(a, aOffset + i).fma(load(b, bOffset + i), sum0);
            sum1 = load(a, aOffset + i + LANES).fma(load(b, bOffset + i + LANES), sum1);
            sum2 = load(a, aOffset + i + 2 * LANES).fma(load(b, bOffset + i + 2 * LANES), sum2);
            sum3 = load(a, aOffset + i + 3 * LANES).fma(load(b, bOffset + i + 3 * LANES), sum3);
        }
        for (int end = SPECIES.loopBound(length); i < end; i += LANES) {
            sum0 = load(a, aOffset + i).fma(load(b, bOffset + i), sum0);
        }
        float rest = 0;
        for (; i < length; i++) {
            rest += a[aOffset + i] * b[bOffset + i];
        }
        // Lane by lane, for reduceLanes adds in an order of its own, which changes when the JIT has compiled it.
        for (float lane : sum0.add(sum1).add(sum2.add(sum3)).toArray()) {
            rest += lane;
        }
        return rest;
    }

    @Override
    public void addWeightedRows(
            float[] weights,
            int weightsOffset,
            int rows,
            float[] x,
            int xOffset,
            int rowStride,
            float[] y,
            int yOffset,
            int length) {
        int i = 0;
        for (int end = length - length % BLOCK; i < end; i += BLOCK) {
            FloatVector sum0 = load(y, yOffset + i);
            FloatVector sum1 = load(y, yOffset + i + LANES);
            FloatVector sum2 = load(y, yOffset + i + 2 * LANES);
            FloatVector sum3 = load(y, yOffset + i + 3 * LANES);
            for (int r = 0, at = xOffset + i; r < rows; r++, at += rowStride) {
                FloatVector weight = FloatVector.broadcast(SPECIES, weights[weightsOffset + r]);
                sum0 = sum0.add(load(x, at).mul(weight));
                sum1 = sum1.add(load(x, at + LANES).mul(weight));
                sum2 = sum2.add(load(x, at + 2 * LANES).mul(weight));
                sum3 = sum3.add(load(x, at + 3 * LANES).mul(weight));
            }
            sum0.intoArray(y, yOffset + i);
            sum1.intoArray(y, yOffset + i + LANES);
            sum2.intoArray(y, yOffset + i + 2 * LANES);
            sum3.intoArray(y, yOffset + i + 3 * LANES);
        }
        for (int end = SPECIES.loopBound(length); i < end; i += LANES) {
            FloatVector sum = load(y, yOffset + i);
            for (int r = 0, at = xOffset + i; r < rows; r++, at += rowStride) {
                sum = sum.add(load(x, at).mul(weights[weightsOffset + r]));
            }
            sum.intoArray(y, yOffset + i);
        }
        for (; i < length; i++) {
            float sum = y[yOffset + i];
            for (int r = 0, at = xOffset + i; r < rows; r++, at += rowStride) {
                sum += weights[weightsOffset + r] * x[at];
            }
            y[yOffset + i] = sum;
        }
    }

    @Override
    public void maxOfRows(int rows, float[] x, int xOffset, int rowStride, float[] y, int yOffset, int length) {
        int i = 0;
        for (int end = length - length % BLOCK; i < end; i += BLOCK) {
            FloatVector max0 = load(x, xOffset + i);
            FloatVector max1 = load(x, xOffset + i + LANES);
            FloatVector max2 = load(x, xOffset + i + 2 * LANES);
            FloatVector max3 = load(x, xOffset + i + 3 * LANES);
            for (int r = 1, at = xOffset + i + rowStride; r < rows; r++, at += rowStride) {
                max0 = max0.max(load(x, at));
                max1 = max1.max(load(x, at + LANES));
                max2 = max2.max(load(x, at + 2 * LANES));
                max3 = max3.max(load(x, at + 3 * LANES));
            }
            max0.intoArray(y, yOffset + i);
            max1.intoArray(y, yOffset + i + LANES);
            max2.intoArray(y, yOffset + i + 2 * LANES);
            max3.intoArray(y, yOffset + i + 3 * LANES);
        }
        for (int end = SPECIES.loopBound(length); i < end; i += LANES) {
            FloatVector max = load(x, xOffset + i);
            for (int r = 1, at = xOffset + i + rowStride; r < rows; r++, at += rowStride) {
                max = max.max(load(x, at));
            }
            max.intoArray(y, yOffset + i);
        }
        for (; i < length; i++) {
            float max = x[xOffset + i];
            for (int r = 1, at = xOffset + i + rowStride; r < rows; r++, at += rowStride) {
                max = Math.max(max, x[at]);
            }
            y[yOffset + i] = max;
        }
    }

    @Override
    public void relu(float[] x, int xOffset, float[] y, int yOffset, int length) {
        int i = 0;
        for (int end = length - length % BLOCK; i < end; i += BLOCK) {
            load(x, xOffset + i).max(0).intoArray(y, yOffset + i);
            load(x, xOffset + i + LANES).max(0).intoArray(y, yOffset + i + LANES);
            load(x, xOffset + i + 2 * LANES).max(0).intoArray(y, yOffset + i + 2 * LANES);
            load(x, xOffset + i + 3 * LANES).max(0).intoArray(y, yOffset + i + 3 * LANES);
        }
        for (int end = SPECIES.loopBound(length); i < end; i += LANES) {
            load(x, xOffset + i).max(0).intoArray(y, yOffset + i);
        }
        for (; i < length; i++) {
            y[yOffset + i] = Math.max(0, x[xOffset + i]);
        }
    }

    @Override
    public void minOfRows(int rows, float[] x, int xOffset, int rowStride, float[] y, int yOffset, int length) {
        int i = 0;
        for (int end = length - length % BLOCK; i < end; i += BLOCK) {
            FloatVector min0 = load(x, xOffset + i);
            FloatVector min1 = load(x, xOffset + i + LANES);
            FloatVector min2 = load(x, xOffset + i + 2 * LANES);
            FloatVector min3 = load(x, xOffset + i + 3 * LANES);
            for (int r = 1, at = xOffset + i + rowStride; r < rows; r++, at += rowStride) {
                min0 = min0.min(load(x, at));
                min1 = min1.min(load(x, at + LANES));
                min2 = min2.min(load(x, at + 2 * LANES));
                min3 = min3.min(load(x, at + 3 * LANES));
            }
            min0.intoArray(y, yOffset + i);
            min1.intoArray(y, yOffset + i + LANES);
            min2.intoArray(y, yOffset + i + 2 * LANES);
            min3.intoArray(y, yOffset + i + 3 * LANES);
        }
        for (int end = SPECIES.loopBound(length); i < end; i += LANES) {
            FloatVector min = load(x, xOffset + i);
            for (int r = 1, at = xOffset + i + rowStride; r < rows; r++, at += rowStride) {
                min = min.min(load(x, at));
            }
            min.intoArray(y, yOffset + i);
        }
        for (; i < length; i++) {
            float min = x[xOffset + i];
            for (int r = 1, at = xOffset + i + rowStride; r < rows; r++, at += rowStride) {
                min = Math.min(min, x[at]);
            }
            y[yOffset + i] = min;
        }
    }

    @Override
    public void leakyRelu(float slope, float[] x, int xOffset, float[] y, int yOffset, int length) {
        int i = 0;
        for (int end = length - length % BLOCK; i < end; i += BLOCK) {
            leak(load(x, xOffset + i), slope).intoArray(y, yOffset + i);
            leak(load(x, xOffset + i + LANES), slope).intoArray(y, yOffset + i + LANES);
            leak(load(x, xOffset + i + 2 * LANES), slope).intoArray(y, yOffset + i + 2 * LANES);
            leak(load(x, xOffset + i + 3 * LANES), slope).intoArray(y, yOffset + i + 3 * LANES);
        }
        for (int end = SPECIES.loopBound(length); i < end; i += LANES) {
            leak(load(x, xOffset + i), slope).intoArray(y, yOffset + i);
        }
        for (; i < length; i++) {
            float value = x[xOffset + i];
            y[yOffset + i] = value >= 0 ? value : slope * value;
        }
    }

    @Override
    public void tanh(float[] x, int xOffset, float[] y, int yOffset, int length) {
        int i = 0;
        for (int end = SPECIES.loopBound(length); i < end; i += LANES) {
            tanh(load(x, xOffset + i)).intoArray(y, yOffset + i);
        }
        for (; i < length; i++) {
            y[yOffset + i] = ScalarKernels.tanh(x[xOffset + i]);
        }
    }

    private static FloatVector tanh(FloatVector x) {
        FloatVector clamped = x.min(Tanh.LAST).max(-Tanh.LAST);
        FloatVector square = clamped.mul(clamped);
        FloatVector above = FloatVector.broadcast(SPECIES, Tanh.ABOVE[0]);
        for (int i = 1; i < Tanh.ABOVE.length; i++) {
            above = above.fma(square, FloatVector.broadcast(SPECIES, Tanh.ABOVE[i]));
        }
        FloatVector below = FloatVector.broadcast(SPECIES, Tanh.BELOW[0]);
        for (int i = 1; i < Tanh.BELOW.length; i++) {
            below = below.fma(square, FloatVector.broadcast(SPECIES, Tanh.BELOW[i]));
        }
        return clamped.mul(above).div(below);
    }

    @Override
    public void scaleAndShift(float scale, float shift, float[] x, int xOffset, float[] y, int yOffset, int length) {
        int i = 0;
        for (int end = length - length % BLOCK; i < end; i += BLOCK) {
            load(x, xOffset + i).mul(scale).add(shift).intoArray(y, yOffset + i);
            load(x, xOffset + i + LANES).mul(scale).add(shift).intoArray(y, yOffset + i + LANES);
            load(x, xOffset + i + 2 * LANES).mul(scale).add(shift).intoArray(y, yOffset + i + 2 * LANES);
            load(x, xOffset + i + 3 * LANES).mul(scale).add(shift).intoArray(y, yOffset + i + 3 * LANES);
        }
        for (int end = SPECIES.loopBound(length); i < end; i += LANES) {
            load(x, xOffset + i).mul(scale).add(shift).intoArray(y, yOffset + i);
        }
        for (; i < length; i++) {
            y[yOffset + i] = scale * x[xOffset + i] + shift;
        }
    }

    private static FloatVector leak(FloatVector x, float slope) {
        return x.mul(slope).blend(x, x.compare(VectorOperators.GE, 0));
    }

    /** The species of so many bits, or the one the processor likes best. */
    static VectorSpecies<Float> species(String bits) {
        return switch (bits) {
            case null -> FloatVector.SPECIES_PREFERRED;
            case "128" -> FloatVector.SPECIES_128;
            case "256" -> FloatVector.SPECIES_256;
            case "512" -> FloatVector.SPECIES_512;
            default ->
                throw new IllegalArgumentException(
                        "The system property " + Choice.WIDTH + " is 128, 256 or 512 but got \"" + bits + "\".");
        };
    }

    private static FloatVector load(float[] from, int offset) {
        return FloatVector.fromArray(SPECIES, from, offset);
    }
}
