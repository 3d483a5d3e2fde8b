package receptive.engine.plan;

import receptive.engine.kernel.Twins;

/** One piece of a forward pass, from buffers to buffers. */
@FunctionalInterface
interface Step {

    void run(Workers workers, Twins twins);
}
