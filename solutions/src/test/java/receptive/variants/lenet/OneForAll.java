package receptive.variants.lenet;

import receptive.exercises.lenet.FindTheBug;
import receptive.model.Network;

/** Knows that all four repaired are one and the same network. */
final class OneForAll implements FindTheBug {
    @Override
    public Network flattened() {
        return new TwoBlocks().lenet5(10);
    }

    @Override
    public Network rightInput() {
        return flattened();
    }

    @Override
    public Network withBias() {
        return flattened();
    }

    @Override
    public Network rightOrder() {
        return flattened();
    }
}
