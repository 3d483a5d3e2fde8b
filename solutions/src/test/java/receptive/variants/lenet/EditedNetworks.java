package receptive.variants.lenet;

import java.util.ArrayList;
import java.util.List;
import receptive.exercises.lenet.FindTheBug;
import receptive.model.Flatten;
import receptive.model.Named;
import receptive.model.Network;
import receptive.model.Sequential;
import receptive.model.Shape;

/** Repairs networks as values: the layers of one that is right, put together anew. */
final class EditedNetworks implements FindTheBug {

    private final Network right = new FullyConnectedC5().lenet5(10);

    @Override
    public Network flattened() {
        List<Named> layers = new ArrayList<>(right.layers());
        layers.removeIf(named -> named.layer() instanceof Flatten);
        layers.add(6, new Named("flat", new Flatten()));
        return new Network("flattened", right.input(), new Sequential(layers));
    }

    @Override
    public Network rightInput() {
        return new Network("right input", Shape.of(1, 32, 32), right.body());
    }

    @Override
    public Network withBias() {
        return right;
    }

    @Override
    public Network rightOrder() {
        return right;
    }
}
