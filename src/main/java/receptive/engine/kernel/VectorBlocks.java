package receptive.engine.kernel;

import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.VectorSpecies;

/** The twin of {@link ScalarBlocks} on the Vector API: a vector is a pixel's block. */
final class VectorBlocks implements Blocks {

    private static final VectorSpecies<Float> SPECIES = VectorTiles.SPECIES;
    private static final int LANES = VectorTiles.LANES;

    @Override
    public int lanes() {
        return LANES;
    }

    @Override
    public void copy(int vectors, float[] x, int xOffset, int xStep, float[] y, int yOffset, int yStep) {
        for (int i = 0; i < vectors; i++) {
            load(x, xOffset + i * xStep).intoArray(y, yOffset + i * yStep);
        }
    }

    @Override
    public void interleave(int channels, int pixels, float[] x, int xOffset, int channelStep, float[] y, int yOffset) {
        int p = 0;
        if (LANES == Transposition.LANES && channels == LANES) {
            for (; p + LANES <= pixels; p += LANES) {
                Transposition.of(x, xOffset + p, channelStep, y, yOffset + p * LANES, LANES);
            }
        }
        ScalarBlocks.interleave(LANES, channels, pixels - p, x, xOffset + p, channelStep, y, yOffset + p * LANES);
    }

    @Override
    public void separate(int channels, int pixels, float[] x, int xOffset, float[] y, int yOffset, int channelStep) {
        int p = 0;
        if (LANES == Transposition.LANES && channels == LANES) {
            for (; p + LANES <= pixels; p += LANES) {
                Transposition.of(x, xOffset + p * LANES, LANES, y, yOffset + p, channelStep);
            }
        }
        ScalarBlocks.separate(LANES, channels, pixels - p, x, xOffset + p * LANES, y, yOffset + p, channelStep);
    }

    @Override
    public void max(
            int outputs,
            int rows,
            int columns,
            float[] x,
            int xOffset,
            int rowStep,
            int xStep,
            float[] y,
            int yOffset) {
        for (int i = 0; i < outputs; i++) {
            FloatVector largest = load(x, xOffset + i * xStep);
            for (int r = 0; r < rows; r++) {
                for (int s = 0, at = xOffset + i * xStep + r * rowStep; s < columns; s++, at += LANES) {
                    largest = largest.max(load(x, at));
                }
            }
            largest.intoArray(y, yOffset + i * LANES);
        }
    }

    @Override
    public void sum(
            int outputs,
            int rows,
            int columns,
            float scale,
            float[] x,
            int xOffset,
            int rowStep,
            int xStep,
            float[] y,
            int yOffset) {
        for (int i = 0; i < outputs; i++) {
            FloatVector sum = FloatVector.zero(SPECIES);
            for (int r = 0; r < rows; r++) {
                for (int s = 0, at = xOffset + i * xStep + r * rowStep; s < columns; s++, at += LANES) {
                    sum = sum.add(load(x, at));
                }
            }
            sum.mul(scale).intoArray(y, yOffset + i * LANES);
        }
    }

    @Override
    public void depthwise(
            int outputs,
            int taps,
            int[] offsets,
            float[] x,
            int xOffset,
            int xStep,
            float[] w,
            int wOffset,
            float[] bias,
            int biasOffset,
            float floor,
            float[] y,
            int yOffset) {
        int i = 0;
        // Four windows at a time: their sums do not wait for each other.
        for (; i + 4 <= outputs; i += 4) {
            FloatVector sum0 = load(bias, biasOffset);
            FloatVector sum1 = sum0;
            FloatVector sum2 = sum0;
            FloatVector sum3 = sum0;
            for (int k = 0; k < taps; k++) {
                FloatVector weight = load(w, wOffset + k * LANES);
                int at = xOffset + i * xStep + offsets[k];
                sum0 = load(x, at).fma(weight, sum0);
                sum1 = load(x, at + xStep).fma(weight, sum1);
                sum2 = load(x, at + 2 * xStep).fma(weight, sum2);
                sum3 = load(x, at + 3 * xStep).fma(weight, sum3);
            }
            sum0.max(floor).intoArray(y, yOffset + i * LANES);
            sum1.max(floor).intoArray(y, yOffset + (i + 1) * LANES);
            sum2.max(floor).intoArray(y, yOffset + (i + 2) * LANES);
            sum3.max(floor).intoArray(y, yOffset + (i + 3) * LANES);
        }
        for (; i < outputs; i++) {
            FloatVector sum = load(bias, biasOffset);
            for (int k = 0; k < taps; k++) {
                sum = load(x, xOffset + i * xStep + offsets[k]).fma(load(w, wOffset + k * LANES), sum);
            }
            sum.max(floor).intoArray(y, yOffset + i * LANES);
        }
    }

    @Override
    public void add(int length, float[] x, int xOffset, float floor, float[] y, int yOffset) {
        int i = 0;
        for (int end = SPECIES.loopBound(length); i < end; i += LANES) {
            load(y, yOffset + i).add(load(x, xOffset + i)).max(floor).intoArray(y, yOffset + i);
        }
        for (; i < length; i++) {
            y[yOffset + i] = Math.max(floor, y[yOffset + i] + x[xOffset + i]);
        }
    }

    @Override
    public void winogradInput(
            int side, float[] x, int xOffset, int rowStep, float[] y, int yOffset, int yStep, float[] scratch) {
        if (side == 2) {
            for (int j = 0; j < 4; j++) {
                inputOf4(x, xOffset + j * LANES, rowStep, scratch, j * LANES, 4 * LANES);
            }
            for (int i = 0; i < 4; i++) {
                inputOf4(scratch, i * 4 * LANES, LANES, y, yOffset + 4 * i * yStep, yStep);
            }
        } else {
            for (int j = 0; j < 6; j++) {
                inputOf6(x, xOffset + j * LANES, rowStep, scratch, j * LANES, 6 * LANES);
            }
            for (int i = 0; i < 6; i++) {
                inputOf6(scratch, i * 6 * LANES, LANES, y, yOffset + 6 * i * yStep, yStep);
            }
        }
    }

    /** {@code Bᵀ·d} of four vectors. */
    private static void inputOf4(float[] x, int xOffset, int xStep, float[] y, int yOffset, int yStep) {
        FloatVector d1 = load(x, xOffset + xStep);
        FloatVector d2 = load(x, xOffset + 2 * xStep);
        load(x, xOffset).sub(d2).intoArray(y, yOffset);
        d1.add(d2).intoArray(y, yOffset + yStep);
        d2.sub(d1).intoArray(y, yOffset + 2 * yStep);
        d1.sub(load(x, xOffset + 3 * xStep)).intoArray(y, yOffset + 3 * yStep);
    }

    /** {@code Bᵀ·d} of six vectors. */
    private static void inputOf6(float[] x, int xOffset, int xStep, float[] y, int yOffset, int yStep) {
        FloatVector d0 = load(x, xOffset);
        FloatVector d1 = load(x, xOffset + xStep);
        FloatVector d2 = load(x, xOffset + 2 * xStep);
        FloatVector d3 = load(x, xOffset + 3 * xStep);
        FloatVector d4 = load(x, xOffset + 4 * xStep);
        FloatVector d5 = load(x, xOffset + 5 * xStep);
        FloatVector minus4 = FloatVector.broadcast(SPECIES, -4);
        FloatVector a = d2.fma(minus4, d4);
        FloatVector b = d1.fma(minus4, d3);
        FloatVector c = d4.sub(d2);
        FloatVector e = d3.sub(d1);
        e = e.add(e);
        FloatVector minus5 = FloatVector.broadcast(SPECIES, -5);
        FloatVector four = FloatVector.broadcast(SPECIES, 4);
        d0.fma(four, d2.fma(minus5, d4)).intoArray(y, yOffset);
        a.add(b).intoArray(y, yOffset + yStep);
        a.sub(b).intoArray(y, yOffset + 2 * yStep);
        c.add(e).intoArray(y, yOffset + 3 * yStep);
        c.sub(e).intoArray(y, yOffset + 4 * yStep);
        d1.fma(four, d3.fma(minus5, d5)).intoArray(y, yOffset + 5 * yStep);
    }

    @Override
    public void winogradOutput(
            int side,
            float[] x,
            int xOffset,
            int xStep,
            float[] bias,
            int biasOffset,
            boolean add,
            float floor,
            float[] y,
            int yOffset,
            int rowStep,
            int rows,
            int columns,
            float[] scratch) {
        int reach = side + 2;
        for (int j = 0; j < reach; j++) {
            output(side, x, xOffset + j * xStep, reach * xStep, scratch, j * LANES, reach * LANES);
        }
        FloatVector shift = load(bias, biasOffset);
        for (int i = 0; i < rows; i++) {
            int from = i * reach * LANES;
            output(side, scratch, from, LANES, scratch, from, LANES);
            for (int j = 0; j < columns; j++) {
                int to = yOffset + i * rowStep + j * LANES;
                FloatVector result = load(scratch, from + j * LANES).add(shift);
                if (add) {
                    result = result.add(load(y, to));
                }
                result.max(floor).intoArray(y, to);
            }
        }
    }

    private static void output(int side, float[] x, int xOffset, int xStep, float[] y, int yOffset, int yStep) {
        if (side == 2) {
            outputOf4(x, xOffset, xStep, y, yOffset, yStep);
        } else {
            outputOf6(x, xOffset, xStep, y, yOffset, yStep);
        }
    }

    /** {@code Aᵀ·m} of four vectors, two of them out. */
    private static void outputOf4(float[] x, int xOffset, int xStep, float[] y, int yOffset, int yStep) {
        FloatVector m1 = load(x, xOffset + xStep);
        FloatVector m2 = load(x, xOffset + 2 * xStep);
        FloatVector m3 = load(x, xOffset + 3 * xStep);
        load(x, xOffset).add(m1).add(m2).intoArray(y, yOffset);
        m1.sub(m2).sub(m3).intoArray(y, yOffset + yStep);
    }

    /** {@code Aᵀ·m} of six vectors, four of them out. */
    private static void outputOf6(float[] x, int xOffset, int xStep, float[] y, int yOffset, int yStep) {
        FloatVector m1 = load(x, xOffset + xStep);
        FloatVector m2 = load(x, xOffset + 2 * xStep);
        FloatVector m3 = load(x, xOffset + 3 * xStep);
        FloatVector m4 = load(x, xOffset + 4 * xStep);
        FloatVector sum12 = m1.add(m2);
        FloatVector difference12 = m1.sub(m2);
        FloatVector sum34 = m3.add(m4);
        FloatVector difference34 = m3.sub(m4);
        FloatVector m0 = load(x, xOffset);
        FloatVector m5 = load(x, xOffset + 5 * xStep);
        m0.add(sum12).add(sum34).intoArray(y, yOffset);
        difference34.fma(FloatVector.broadcast(SPECIES, 2), difference12).intoArray(y, yOffset + yStep);
        sum34.fma(FloatVector.broadcast(SPECIES, 4), sum12).intoArray(y, yOffset + 2 * yStep);
        difference34
                .fma(FloatVector.broadcast(SPECIES, 8), difference12.add(m5))
                .intoArray(y, yOffset + 3 * yStep);
    }

    private static FloatVector load(float[] from, int offset) {
        return FloatVector.fromArray(SPECIES, from, offset);
    }
}
