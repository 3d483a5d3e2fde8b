package receptive.engine.plan;

import java.util.List;
import receptive.engine.Shapes;
import receptive.engine.Summary;
import receptive.engine.Tensor;
import receptive.engine.Weights;
import receptive.engine.kernel.Twins;
import receptive.model.Network;
import receptive.model.Shape;

/**
 * A network ready to run: which kernel does which layer, with weights packed and memory allocated.
 *
 * <pre>{@code
 * Network network = Vgg.vgg16(1000);
 * Plan plan = Plan.of(network, Weights.seeded(network, 1), 1, Precision.FAST, 2);
 * Tensor scores = plan.forward(image);      // [1, 1000]; the second call is as fast as it gets
 * }</pre>
 *
 * <p>A plan copies what it needs of the weights when it is made, but for large dense layers, whose weights it reads where they
 * are: who changes weights makes a new plan. It runs one batch at a time; calls from several threads wait for each other.
 */
public final class Plan {

    /** Multiply-accumulates of a pass that is over before a second thread is awake, or vector code loaded. */
    private static final long SMALL = 4_000_000;

    /** Passes of a small network that the stand-ins do: who runs it once should not wait for vectors. */
    private static final int COLD_PASSES = 32;

    private final Shape input;
    private final Shape output;
    private final List<Step> steps;
    private final Workers workers;
    private final Image x;
    private final Image y;
    private int coldPasses;

    private Plan(Shape input, Shape output, Planner planner, Network network, int threads) {
        this.input = input;
        this.output = output;
        this.x = planner.input(network.input());
        this.y = planner.network(network, x);
        this.steps = planner.steps();
        boolean small = Summary.of(network).macs() * input.size(0) < SMALL;
        this.coldPasses = small ? COLD_PASSES : 0;
        this.workers = threads == 1 || small ? Workers.ALONE : new Workers(threads);
    }

    /**
     * Makes a plan.
     *
     * @param batch number of inputs of a forward pass
     * @param threads how many threads share it, the caller's included; results do not depend on it
     * @throws IllegalArgumentException if batch or threads are below 1, or a layer does not fit the one before it
     */
    public static Plan of(Network network, Weights weights, int batch, Precision precision, int threads) {
        if (batch < 1 || threads < 1) {
            throw new IllegalArgumentException("A plan needs a batch of at least 1 and at least 1 thread but got "
                    + batch + " and " + threads + ".");
        }
        Shape output = Shapes.output(network.body(), network.input());
        return new Plan(
                Shapes.batchOf(batch, network.input()),
                Shapes.batchOf(batch, output),
                new Planner(weights, batch, precision, threads),
                network,
                threads);
    }

    /**
     * One forward pass, as {@link receptive.engine.Inference#forward(Network, Weights, Tensor)} does it.
     *
     * @param x {@code [N, ...input]}; is not changed
     * @return {@code [N, ...output]}
     * @throws IllegalArgumentException if the shape is not the one that was planned for
     */
    public synchronized Tensor forward(Tensor x) {
        if (!x.shape().equals(input)) {
            throw new IllegalArgumentException(
                    "This plan is for inputs of shape " + input + " but got " + x.shape() + ".");
        }
        this.x.buffer().wrap(x.data());
        Twins twins = coldPasses > 0 ? Twins.standIn() : Twins.fastest();
        coldPasses--;
        workers.awake(() -> steps.forEach(step -> step.run(workers, twins)));
        Tensor result = Tensor.zeros(output);
        System.arraycopy(y.data(), 0, result.data(), 0, result.data().length);
        return result;
    }
}
