package receptive.engine.kernel;

import java.lang.System.Logger.Level;
import java.util.function.Consumer;

/** Decides, once per JVM, whether vector kernels can be had. */
final class Choice {

    /** Work of fewer products is done by the scalar twin: a few milliseconds, less than vector code needs to warm up. */
    static final long WORTH_VECTORS = 4_000_000;

    static final String MODULE = "jdk.incubator.vector";

    /** System property that sets the bits of a vector, for tests; read once. Unset, the processor decides. */
    static final String WIDTH = "receptive.vector.bits";

    static final String ADVICE = "The module " + MODULE + " is not enabled, so convolutions run on plain loops, which"
            + " is several times slower for large networks. Start java with --add-modules " + MODULE
            + " to enable it.";

    private static final boolean VECTORS = vectorsEnabled(
            ModuleLayer.boot(), advice -> System.getLogger("receptive.engine").log(Level.INFO, advice));

    private Choice() {}

    static Kernels fastest() {
        return VECTORS ? Vectors.INSTANCE : ScalarKernels.INSTANCE;
    }

    static Twins fastestTwins() {
        return VECTORS
                ? BlockedVectors.TWINS
                : new Twins(ScalarTiles.INSTANCE, ScalarBlocks.INSTANCE, ScalarStrips.INSTANCE, ScalarKernels.INSTANCE);
    }

    static Kernels forWork(long multiplications) {
        return multiplications < WORTH_VECTORS ? ScalarKernels.INSTANCE : fastest();
    }

    static boolean vectorsEnabled(ModuleLayer layer, Consumer<String> log) {
        boolean enabled = layer.findModule(MODULE).isPresent();
        if (!enabled) {
            log.accept(ADVICE);
        }
        return enabled;
    }

    /** A class of its own, so that nothing of the vector module is loaded before it is asked for. */
    private static final class Vectors {

        static final Kernels INSTANCE = new VectorKernels();
    }

    private static final class BlockedVectors {

        static final Twins TWINS = new Twins(new VectorTiles(), new VectorBlocks(), new VectorStrips(), fastest());
    }
}
