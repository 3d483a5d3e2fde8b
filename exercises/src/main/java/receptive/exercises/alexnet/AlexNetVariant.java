package receptive.exercises.alexnet;

/** The three networks that go by the name AlexNet. */
public enum AlexNetVariant {
    /** 3x227x227, every filter sees all channels, 96-256-384-384-256 filters: the table of the lecture. */
    UNGROUPED_227,
    /** The network of 2012: as above, but conv2, conv4 and conv5 are split into two groups, one for each GPU. */
    GROUPED,
    /** The single-GPU version that torchvision ships: 3x224x224, padding 2 in conv1, 64-192-384-256-256 filters, no LRN. */
    TORCHVISION
}
