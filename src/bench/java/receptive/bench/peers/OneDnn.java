package receptive.bench.peers;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.SymbolLookup;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.util.stream.IntStream;
import org.bytedeco.dnnl.convolution_forward;
import org.bytedeco.dnnl.engine;
import org.bytedeco.dnnl.engine.kind;
import org.bytedeco.dnnl.global.dnnl;
import org.bytedeco.dnnl.inner_product_forward;
import org.bytedeco.dnnl.memory;
import org.bytedeco.dnnl.memory.data_type;
import org.bytedeco.dnnl.memory.format_tag;
import org.bytedeco.dnnl.pooling_forward;
import org.bytedeco.javacpp.Loader;
import receptive.bench.Candidate;
import receptive.engine.Shapes;
import receptive.engine.Weights;
import receptive.model.AvgPool2d;
import receptive.model.Conv2d;
import receptive.model.Dense;
import receptive.model.Layer;
import receptive.model.MaxPool2d;
import receptive.model.Network;
import receptive.model.Padding;
import receptive.model.PerAxis;
import receptive.model.Shape;

/**
 * oneDNN, single layers: it has primitives, not networks.
 *
 * <p>Source, weights and destination of a convolution are in whatever layout it likes best ({@code any}), and pooling
 * takes part in the order of the input, as its manual advises. Weights are reordered once, input and output in each
 * pass if need be.
 */
public final class OneDnn implements Candidate {

    private static final int FORWARD = dnnl.dnnl_forward_inference;

    private final engine engine;
    private final MethodHandle setThreads;

    /** Loads the native code. */
    @SuppressWarnings("restricted")
    public OneDnn() {
        Loader.load(dnnl.class);
        engine = new engine(kind.cpu, 0);
        // The library of threads that oneDNN brought is loaded already, so this name finds that very one.
        setThreads = SymbolLookup.libraryLookup("libgomp.so.1", Arena.global())
                .find("omp_set_num_threads")
                .map(symbol ->
                        Linker.nativeLinker().downcallHandle(symbol, FunctionDescriptor.ofVoid(ValueLayout.JAVA_INT)))
                .orElseThrow();
    }

    @Override
    public String name() {
        return "oneDNN";
    }

    @Override
    public Runner prepare(Network network, Weights weights, int batch, int threads) {
        if (network.layers().size() != 1) {
            throw new UnsupportedOperationException("it has primitives for single layers only.");
        }
        setThreads(threads);
        String name = network.layers().getFirst().name();
        Layer layer = network.layers().getFirst().layer();
        long[] in = longs(Shapes.batchOf(batch, network.input()));
        long[] out = longs(Shapes.batchOf(batch, Shapes.output(layer, network.input())));
        OneDnnRunner runner = new OneDnnRunner(engine, in, out, () -> setThreads(threads));
        switch (layer) {
            case Conv2d conv -> convolution(conv, name, weights, in, out, runner);
            case Dense dense -> dense(dense, name, weights, in, out, runner);
            case MaxPool2d pool
            when !pool.ceil() ->
                pooling(dnnl.dnnl_pooling_max, pool.size(), pool.stride(), pool.padding(), in, out, runner);
            case AvgPool2d pool
            when !pool.ceil() ->
                pooling(
                        pool.countPadding()
                                ? dnnl.dnnl_pooling_avg_include_padding
                                : dnnl.dnnl_pooling_avg_exclude_padding,
                        pool.size(),
                        pool.stride(),
                        pool.padding(),
                        in,
                        out,
                        runner);
            default -> throw new UnsupportedOperationException("no primitive is known here for " + layer.type() + ".");
        }
        return runner;
    }

    private void convolution(Conv2d conv, String name, Weights weights, long[] in, long[] out, OneDnnRunner runner) {
        boolean grouped = conv.groups() > 1;
        long[] kernel = grouped
                ? longs(
                        conv.groups(),
                        conv.outChannels() / conv.groups(),
                        conv.inChannels() / conv.groups(),
                        conv.kernelHeight(),
                        conv.kernelWidth())
                : longs(weights.weight(name).shape());
        var pd = new convolution_forward.primitive_desc(
                engine,
                FORWARD,
                dnnl.dnnl_convolution_auto,
                description(in, format_tag.any),
                description(kernel, format_tag.any),
                description(longs(conv.outChannels()), format_tag.a),
                description(out, format_tag.any),
                both(conv.stride()),
                longs(conv.dilation().height() - 1, conv.dilation().width() - 1),
                longs(conv.padding().top(), conv.padding().left()),
                longs(conv.padding().bottom(), conv.padding().right()));
        runner.parameter(
                dnnl.DNNL_ARG_WEIGHTS,
                weights.weight(name).data(),
                description(kernel, grouped ? format_tag.abcde : format_tag.abcd),
                pd.weights_desc());
        runner.parameter(
                dnnl.DNNL_ARG_BIAS, bias(weights.bias(name), conv.outChannels()), pd.bias_desc(), pd.bias_desc());
        runner.run(new convolution_forward(pd), pd.src_desc(), pd.dst_desc());
    }

    private void dense(Dense dense, String name, Weights weights, long[] in, long[] out, OneDnnRunner runner) {
        long[] kernel = longs(dense.outputs(), dense.inputs());
        var pd = new inner_product_forward.primitive_desc(
                engine,
                FORWARD,
                description(in, format_tag.any),
                description(kernel, format_tag.any),
                description(longs(dense.outputs()), format_tag.a),
                description(out, format_tag.any));
        runner.parameter(
                dnnl.DNNL_ARG_WEIGHTS,
                weights.weight(name).data(),
                description(kernel, format_tag.ab),
                pd.weights_desc());
        runner.parameter(dnnl.DNNL_ARG_BIAS, bias(weights.bias(name), dense.outputs()), pd.bias_desc(), pd.bias_desc());
        runner.run(new inner_product_forward(pd), pd.src_desc(), pd.dst_desc());
    }

    private void pooling(
            int algorithm, PerAxis size, PerAxis stride, Padding padding, long[] in, long[] out, OneDnnRunner runner) {
        var pd = new pooling_forward.primitive_desc(
                engine,
                FORWARD,
                algorithm,
                description(in, format_tag.abcd),
                description(out, format_tag.any),
                both(stride),
                both(size),
                longs(0, 0),
                longs(padding.top(), padding.left()),
                longs(padding.bottom(), padding.right()));
        runner.run(new pooling_forward(pd), pd.src_desc(), pd.dst_desc());
    }

    private static float[] bias(float[] given, int length) {
        return given == null ? new float[length] : given;
    }

    private static memory.desc description(long[] sizes, format_tag order) {
        return new memory.desc(sizes, data_type.f32, order);
    }

    private static long[] both(PerAxis numbers) {
        return longs(numbers.height(), numbers.width());
    }

    private static long[] longs(Shape shape) {
        return longs(shape.toArray());
    }

    private static long[] longs(int... numbers) {
        return IntStream.of(numbers).asLongStream().toArray();
    }

    /** The number belongs to the thread that asks, so it is set wherever something is run. */
    private void setThreads(int threads) {
        try {
            setThreads.invokeExact(threads);
        } catch (Throwable impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
