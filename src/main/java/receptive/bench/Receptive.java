package receptive.bench;

import receptive.engine.Weights;
import receptive.engine.plan.Plan;
import receptive.engine.plan.Precision;
import receptive.model.Network;

/**
 * This project's engine.
 *
 * @param precision whether Winograd's algorithm may be used
 */
public record Receptive(Precision precision) implements Candidate {

    @Override
    public String name() {
        return precision == Precision.FAST ? "Receptive" : "Receptive, exact";
    }

    @Override
    public Runner prepare(Network network, Weights weights, int batch, int threads) {
        Plan plan = Plan.of(network, weights, batch, precision, threads);
        return x -> plan.forward(x).data();
    }
}
