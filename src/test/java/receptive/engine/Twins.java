package receptive.engine;

import java.util.function.LongFunction;
import receptive.engine.kernel.Kernels;

/** The kernels that one operation is run on, to be compared. */
enum Twins {
    SCALAR(_ -> Kernels.scalar()),
    FASTEST(_ -> Kernels.fastest()),
    BY_WORK(Kernels::forWork);

    private final LongFunction<Kernels> choice;

    Twins(LongFunction<Kernels> choice) {
        this.choice = choice;
    }

    LongFunction<Kernels> choice() {
        return choice;
    }
}
