package receptive.bench.kernels;

import java.util.SplittableRandom;

/** Numbers to compute with. */
final class Numbers {

    private Numbers() {}

    /** So many between -1 and 1, the same each time. */
    static float[] of(int length) {
        SplittableRandom random = new SplittableRandom(length);
        float[] numbers = new float[length];
        for (int i = 0; i < length; i++) {
            numbers[i] = (float) random.nextDouble(-1, 1);
        }
        return numbers;
    }
}
