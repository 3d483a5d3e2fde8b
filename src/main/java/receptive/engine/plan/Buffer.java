package receptive.engine.plan;

/** Memory of a plan: several images may use it one after the other, so it is allocated when its largest use is known. */
final class Buffer {

    private int size;
    private float[] data;

    /** Makes room for so many numbers. */
    void reserve(long numbers) {
        if (numbers > Integer.MAX_VALUE - 8) {
            throw new IllegalArgumentException("An image of " + numbers + " numbers is more than an array can hold.");
        }
        size = Math.max(size, (int) numbers);
    }

    /** Takes an array of somebody else's for this buffer's. */
    void wrap(float[] numbers) {
        data = numbers;
    }

    int size() {
        return size;
    }

    /** Makes the array. */
    void allocate() {
        data = new float[size];
    }

    float[] data() {
        return data;
    }
}
