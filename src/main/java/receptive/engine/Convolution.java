package receptive.engine;

import java.util.Arrays;
import java.util.function.LongFunction;
import receptive.engine.kernel.Kernels;
import receptive.model.Conv2d;
import receptive.model.Layer;
import receptive.model.SparseConv2d;

/**
 * One forward pass of a convolution: unfold a channel, then add its weighted taps to the maps of all filters that see it.
 *
 * <p>One channel and one band of output rows are unfolded at a time. What is unfolded so stays in cache while all filters
 * pass over it, needs little memory, and looks the same for every stride, padding and dilation.
 */
final class Convolution {

    private final Tensor x;
    private final Tensor weight;
    private final Tensor y;
    private final Windows windows;
    private final Wiring wiring;

    /** Which maps see a channel, each through which kernel. */
    private interface Wiring {

        void each(int channel, Connection connection);
    }

    private interface Connection {

        void add(int map, int kernel);
    }

    private Convolution(Tensor x, Tensor weight, Tensor y, Windows windows, Wiring wiring) {
        this.x = x;
        this.weight = weight;
        this.y = y;
        this.windows = windows;
        this.wiring = wiring;
    }

    /**
     * See {@link Operations#conv2d(Tensor, Tensor, float[], Conv2d)}.
     *
     * @param choice which kernels to take for so many products
     */
    static Tensor forward(LongFunction<Kernels> choice, Tensor x, Tensor weight, float[] bias, Conv2d layer) {
        Tensor y = Tensor.zeros(Shapes.outputOfBatch(layer, x.shape()));
        int channels = layer.inChannels() / layer.groups();
        int filters = layer.outChannels() / layer.groups();
        Wiring groups = (channel, connection) -> {
            int first = channel / channels * filters;
            for (int filter = first; filter < first + filters; filter++) {
                connection.add(filter, filter * channels + channel % channels);
            }
        };
        Windows windows = Windows.of(layer, x.shape().size(2), x.shape().size(3));
        new Convolution(x, weight, y, windows, groups).run(choice, layer, bias);
        return y;
    }

    /**
     * See {@link Operations#sparseConv2d(Tensor, Tensor, float[], SparseConv2d)}.
     *
     * @param choice which kernels to take for so many products
     */
    static Tensor forward(LongFunction<Kernels> choice, Tensor x, Tensor weight, float[] bias, SparseConv2d layer) {
        Tensor y = Tensor.zeros(Shapes.outputOfBatch(layer, x.shape()));
        Wiring table = (channel, connection) -> {
            int kernel = 0;
            for (int map = 0; map < layer.outChannels(); map++) {
                int place = layer.connections().get(map).indexOf(channel);
                if (place >= 0) {
                    connection.add(map, kernel + place);
                }
                kernel += layer.connections().get(map).size();
            }
        };
        Windows windows = Windows.of(layer, x.shape().size(2), x.shape().size(3));
        new Convolution(x, weight, y, windows, table).run(choice, layer, bias);
        return y;
    }

    private void run(LongFunction<Kernels> choice, Layer layer, float[] bias) {
        Parameters.of(layer).check(layer, weight, bias);
        if (bias != null) {
            startFrom(bias);
        }
        long products = (long) x.shape().size(0) * windows.outHeight() * windows.outWidth() * weight.data().length;
        addAll(choice.apply(products));
        Parameters.refuseNonNumbers(layer, weight, bias, y);
    }

    private void startFrom(float[] bias) {
        Planes maps = Planes.of(y);
        for (int map = 0; map < maps.count(); map++) {
            Arrays.fill(y.data(), maps.start(map), maps.start(map + 1), bias[map % bias.length]);
        }
    }

    private void addAll(Kernels kernels) {
        int channels = x.shape().size(1);
        int maps = y.shape().size(1);
        int taps = windows.taps();
        float[] band = windows.band();
        for (int n = 0; n < x.shape().size(0); n++) {
            int image = n * maps;
            for (int row = 0; row < windows.outHeight(); row += windows.bandHeight()) {
                int pixels = windows.pixelsOfBand(row);
                int start = row * windows.outWidth();
                for (int c = 0; c < channels; c++) {
                    windows.unfold(x.data(), Planes.of(x).start(n * channels + c), row, 0, band);
                    wiring.each(c, (map, kernel) -> {
                        int to = Planes.of(y).start(image + map) + start;
                        kernels.addWeightedRows(
                                weight.data(), kernel * taps, taps, band, 0, pixels, y.data(), to, pixels);
                    });
                }
            }
        }
    }
}
