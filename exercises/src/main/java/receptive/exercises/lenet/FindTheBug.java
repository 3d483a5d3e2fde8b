package receptive.exercises.lenet;

import receptive.model.Network;

/**
 * Exercise {@code find-the-bug}: four builders of LeNet-5, each with one mistake, to be repaired. Each is to become LeNet-5 for
 * ten classes, as in {@link LeNet5Model}.
 */
public interface FindTheBug {

    /** The one whose fully connected layers met maps. */
    Network flattened();

    /** The one that was told a wrong input. */
    Network rightInput();

    /** The one that trained 61,470 numbers. */
    Network withBias();

    /** The one whose layers are all there but not in their places. */
    Network rightOrder();
}
