package receptive.model;

/**
 * One step of a network, as a value.
 *
 * <p>Constructors refuse settings that no input could make sense of (a stride of 0, groups that do not divide the
 * channels) with a sentence that names the numbers. Whether a layer fits what comes before it is for
 * {@code receptive.engine} to say.
 */
public sealed interface Layer
        permits AdaptiveAvgPool2d,
                AuxiliaryHead,
                AvgPool2d,
                BatchNorm2d,
                Concat,
                Conv2d,
                Dense,
                Dropout,
                Flatten,
                GlobalAvgPool2d,
                LeakyRelu,
                LocalResponseNorm,
                LogSoftmax,
                MaxPool2d,
                MinPool2d,
                RbfOutput,
                Relu,
                Residual,
                ScaledTanh,
                Sequential,
                Shared,
                Sigmoid,
                Softmax,
                SparseConv2d,
                Tanh,
                TrainableSubsample {

    /** The layer's name without settings, as textbooks write it: {@code Conv2d}. */
    default String type() {
        return getClass().getSimpleName();
    }
}
