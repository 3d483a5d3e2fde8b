package receptive.solutions.architectures;

import receptive.exercises.architectures.Residual;
import receptive.model.BatchNorm2d;
import receptive.model.Conv2d;
import receptive.model.Network;
import receptive.model.Relu;
import receptive.model.Sequential;
import receptive.model.Shape;

/** The two blocks of ResNet. The layer that adds is {@code receptive.model.Residual}: the contract has its name, too. */
public class MyResidual implements Residual {

    @Override
    public Network basic(int in, int out, int stride) {
        // BEGIN SOLUTION
        Sequential body = Sequential.of(
                conv(in, out, 3, stride), BatchNorm2d.of(out), new Relu(), conv(out, out, 3, 1), BatchNorm2d.of(out));
        return block(body, in, out, stride);
        // END SOLUTION
    }

    @Override
    public Network bottleneck(int in, int mid, int stride) {
        // BEGIN SOLUTION
        int out = 4 * mid;
        Sequential body = Sequential.of(
                conv(in, mid, 1, 1),
                BatchNorm2d.of(mid),
                new Relu(),
                conv(mid, mid, 3, stride),
                BatchNorm2d.of(mid),
                new Relu(),
                conv(mid, out, 1, 1),
                BatchNorm2d.of(out));
        return block(body, in, out, stride);
        // END SOLUTION
    }

    /** The body, the way around it, and the rectifier behind the sum. */
    private static Network block(Sequential body, int in, int out, int stride) {
        // BEGIN SOLUTION
        Sequential shortcut = in == out && stride == 1
                ? Sequential.of()
                : Sequential.of(conv(in, out, 1, stride), BatchNorm2d.of(out));
        return Network.of("block", Shape.of(in, 56, 56), new receptive.model.Residual(body, shortcut), new Relu());
        // END SOLUTION
    }

    /** Keeps the size with stride 1; the batch norm behind it has the bias. It refuses channels and strides below 1 itself. */
    private static Conv2d conv(int in, int out, int kernel, int stride) {
        // BEGIN SOLUTION
        return Conv2d.of(in, out, kernel)
                .withStride(stride)
                .withPadding(kernel / 2)
                .withoutBias();
        // END SOLUTION
    }
}
