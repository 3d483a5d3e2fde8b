package receptive.variants.architectures;

import receptive.exercises.architectures.Residual;
import receptive.model.BatchNorm2d;
import receptive.model.Conv2d;
import receptive.model.Dropout;
import receptive.model.Network;
import receptive.model.Relu;
import receptive.model.Sequential;
import receptive.model.Shape;

/** Calls the shortcut the body and the body the shortcut, and nests everything. */
final class SwappedBlocks implements Residual {

    @Override
    public Network basic(int in, int out, int stride) {
        check(in, out, stride);
        return block(in, out, stride, Sequential.of(unit(in, out, 3, stride), new Relu(), unit(out, out, 3, 1)));
    }

    @Override
    public Network bottleneck(int in, int mid, int stride) {
        check(in, mid, stride);
        return block(
                in,
                mid * 4,
                stride,
                Sequential.of(
                        Sequential.of(unit(in, mid, 1, 1), new Relu()),
                        Sequential.of(unit(mid, mid, 3, stride), new Relu()),
                        unit(mid, mid * 4, 1, 1)));
    }

    private static Network block(int in, int out, int stride, Sequential body) {
        Sequential around = stride > 1 || in != out ? unit(in, out, 1, stride) : Sequential.of(new Dropout(0.5));
        return Network.of(
                "b",
                Shape.of(in, 56, 56),
                Sequential.of(Sequential.of(new receptive.model.Residual(around, body)), new Relu()));
    }

    private static Sequential unit(int in, int out, int kernel, int stride) {
        return Sequential.of(new Conv2d(in, out, kernel, kernel, stride, kernel / 2, 1, 1, false), BatchNorm2d.of(out));
    }

    private static void check(int in, int channels, int stride) {
        if (in < 1 || channels < 1 || stride < 1) {
            throw new IllegalArgumentException(in + ", " + channels + ", " + stride);
        }
    }
}
