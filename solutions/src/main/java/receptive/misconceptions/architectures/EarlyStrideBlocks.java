package receptive.misconceptions.architectures;

import receptive.exercises.architectures.Residual;
import receptive.misconceptions.Misconception;
import receptive.model.BatchNorm2d;
import receptive.model.Conv2d;
import receptive.model.Network;
import receptive.model.Relu;
import receptive.model.Sequential;
import receptive.model.Shape;

/** Steps in the first convolution of a bottleneck, as the paper does. */
@Misconception("stride-in-the-first-1x1")
public final class EarlyStrideBlocks implements Residual {

    @Override
    public Network basic(int in, int out, int stride) {
        check(in, out, stride);
        Sequential body = Sequential.of(
                conv(in, out, 3, stride), BatchNorm2d.of(out), new Relu(), conv(out, out, 3, 1), BatchNorm2d.of(out));
        return block(in, out, stride, body);
    }

    @Override
    public Network bottleneck(int in, int mid, int stride) {
        check(in, mid, stride);
        Sequential body = Sequential.of(
                conv(in, mid, 1, stride),
                BatchNorm2d.of(mid),
                new Relu(),
                conv(mid, mid, 3, 1),
                BatchNorm2d.of(mid),
                new Relu(),
                conv(mid, 4 * mid, 1, 1),
                BatchNorm2d.of(4 * mid));
        return block(in, 4 * mid, stride, body);
    }

    private static Network block(int in, int out, int stride, Sequential body) {
        Sequential shortcut = in == out && stride == 1
                ? Sequential.of()
                : Sequential.of(conv(in, out, 1, stride), BatchNorm2d.of(out));
        return Network.of("block", Shape.of(in, 56, 56), new receptive.model.Residual(body, shortcut), new Relu());
    }

    private static Conv2d conv(int in, int out, int kernel, int stride) {
        return Conv2d.of(in, out, kernel)
                .withStride(stride)
                .withPadding(kernel / 2)
                .withoutBias();
    }

    private static void check(int in, int channels, int stride) {
        if (in < 1 || channels < 1 || stride < 1) {
            throw new IllegalArgumentException(in + " and " + channels + " channels, stride " + stride);
        }
    }
}
