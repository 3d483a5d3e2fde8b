package receptive.engine;

import java.util.Locale;
import receptive.model.AdaptiveAvgPool2d;
import receptive.model.AuxiliaryHead;
import receptive.model.AvgPool2d;
import receptive.model.BatchNorm2d;
import receptive.model.Concat;
import receptive.model.Conv2d;
import receptive.model.Dense;
import receptive.model.Dropout;
import receptive.model.Flatten;
import receptive.model.GlobalAvgPool2d;
import receptive.model.Layer;
import receptive.model.LeakyRelu;
import receptive.model.LocalResponseNorm;
import receptive.model.LogSoftmax;
import receptive.model.MaxPool2d;
import receptive.model.MinPool2d;
import receptive.model.RbfOutput;
import receptive.model.Relu;
import receptive.model.Residual;
import receptive.model.ScaledTanh;
import receptive.model.Sequential;
import receptive.model.Shared;
import receptive.model.Sigmoid;
import receptive.model.Softmax;
import receptive.model.SparseConv2d;
import receptive.model.Tanh;
import receptive.model.TrainableSubsample;

/** What sort of work a layer does, for colours. */
enum LayerKind {
    CONV("convolution"),
    DENSE("fully connected"),
    POOL("pooling"),
    NORM("normalisation"),
    FUNCTION("activation, flatten, dropout"),
    JOIN("blocks: add, stack");

    private final String label;

    LayerKind(String label) {
        this.label = label;
    }

    static LayerKind of(Layer layer) {
        return switch (layer) {
            case Conv2d _, SparseConv2d _ -> CONV;
            case Dense _, RbfOutput _ -> DENSE;
            case MaxPool2d _, AvgPool2d _, MinPool2d _, GlobalAvgPool2d _, AdaptiveAvgPool2d _, TrainableSubsample _ ->
                POOL;
            case BatchNorm2d _, LocalResponseNorm _ -> NORM;
            case Relu _, LeakyRelu _, Tanh _, ScaledTanh _, Sigmoid _, Softmax _, LogSoftmax _, Flatten _, Dropout _ ->
                FUNCTION;
            case Sequential _, Residual _, Concat _, AuxiliaryHead _ -> JOIN;
            case Shared shared -> of(shared.layer());
        };
    }

    String label() {
        return label;
    }

    /** Its class in the style sheet. */
    String css() {
        return name().toLowerCase(Locale.ROOT);
    }
}
