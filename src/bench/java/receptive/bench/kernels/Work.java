package receptive.bench.kernels;

import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** What was done, counted along with the calls: arithmetic, and numbers read or written. */
@AuxCounters(AuxCounters.Type.OPERATIONS)
@State(Scope.Thread)
public class Work {

    /** Floating-point operations; a multiply-add is two. */
    public long operations;

    /** Bytes that a kernel reads and writes. */
    public long bytes;
}
