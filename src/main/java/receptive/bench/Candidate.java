package receptive.bench;

import receptive.engine.Tensor;
import receptive.engine.Weights;
import receptive.model.Network;

/** Somebody who can run networks; found by {@link java.util.ServiceLoader}. */
public interface Candidate {

    /** What to call it in tables. */
    String name();

    /**
     * Makes a network ready.
     *
     * @param batch inputs of a forward pass
     * @param threads how many threads it may use
     * @throws UnsupportedOperationException if it cannot run such a network
     */
    Runner prepare(Network network, Weights weights, int batch, int threads);

    /** A network made ready. */
    interface Runner extends AutoCloseable {

        /** One forward pass over the same memory each time. */
        float[] forward(Tensor x);

        @Override
        default void close() {}
    }
}
