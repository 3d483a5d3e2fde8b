package receptive.engine.image;

/** How much of a sliding sum is kept. Outside the signal are zeros. */
public enum Extent {

    /** Where the window lies within the signal: {@code n − k + 1} values. */
    VALID {
        @Override
        int before(int window) {
            return 0;
        }

        @Override
        int after(int window) {
            return 0;
        }
    },

    /**
     * As many values as the signal has. A window of even length reaches one further to the right than to the left, as in
     * PyTorch and TensorFlow.
     */
    SAME {
        @Override
        int before(int window) {
            return (window - 1) / 2;
        }

        @Override
        int after(int window) {
            return window / 2;
        }
    },

    /** Where window and signal meet at all: {@code n + k − 1} values. */
    FULL {
        @Override
        int before(int window) {
            return window - 1;
        }

        @Override
        int after(int window) {
            return window - 1;
        }
    };

    /** Zeros in front of the signal. */
    abstract int before(int window);

    /** Zeros behind the signal. */
    abstract int after(int window);

    /** Number of values that are kept. */
    int values(int length, int window) {
        return length + before(window) + after(window) - window + 1;
    }
}
