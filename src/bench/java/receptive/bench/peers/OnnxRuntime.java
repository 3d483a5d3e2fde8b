package receptive.bench.peers;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import ai.onnxruntime.OrtSession.SessionOptions;
import ai.onnxruntime.OrtSession.SessionOptions.OptLevel;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.FloatBuffer;
import java.util.Map;
import java.util.stream.IntStream;
import receptive.bench.Candidate;
import receptive.engine.Shapes;
import receptive.engine.Tensor;
import receptive.engine.Weights;
import receptive.model.Network;
import receptive.model.Shape;

/** ONNX Runtime with all of its graph optimisations, reading and writing memory that stays where it is. */
public final class OnnxRuntime implements Candidate {

    private final OrtEnvironment environment = OrtEnvironment.getEnvironment();

    @Override
    public String name() {
        return "ONNX Runtime";
    }

    @Override
    public Runner prepare(Network network, Weights weights, int batch, int threads) {
        Shape in = Shapes.batchOf(batch, network.input());
        Shape out = Shapes.batchOf(batch, Shapes.output(network.body(), network.input()));
        try (SessionOptions options = new SessionOptions()) {
            options.setIntraOpNumThreads(threads);
            options.setInterOpNumThreads(1);
            options.setOptimizationLevel(OptLevel.ALL_OPT);
            OrtSession session = environment.createSession(OnnxModel.of(network, weights, batch), options);
            FloatBuffer x = direct(in);
            FloatBuffer y = direct(out);
            return new Session(
                    session,
                    x,
                    OnnxTensor.createTensor(environment, x, longs(in)),
                    y,
                    OnnxTensor.createTensor(environment, y, longs(out)),
                    new float[y.capacity()]);
        } catch (OrtException refused) {
            throw new UnsupportedOperationException(refused.getMessage(), refused);
        }
    }

    /**
     * A session with the memory of its input and output, which stands in tensors of the runtime and in buffers of
     * Java.
     */
    private record Session(
            OrtSession session, FloatBuffer x, OnnxTensor input, FloatBuffer y, OnnxTensor output, float[] result)
            implements Runner {

        @Override
        public float[] forward(Tensor tensor) {
            x.put(0, tensor.data());
            try (OrtSession.Result _ = session.run(Map.of(OnnxModel.INPUT, input), Map.of(OnnxModel.OUTPUT, output))) {
                y.get(0, result);
                return result;
            } catch (OrtException failed) {
                throw new IllegalStateException(failed);
            }
        }

        @Override
        public void close() {
            try {
                input.close();
                output.close();
                session.close();
            } catch (OrtException failed) {
                throw new IllegalStateException(failed);
            }
        }
    }

    private static FloatBuffer direct(Shape shape) {
        return ByteBuffer.allocateDirect(Math.toIntExact(Float.BYTES * shape.elements()))
                .order(ByteOrder.nativeOrder())
                .asFloatBuffer();
    }

    private static long[] longs(Shape shape) {
        return IntStream.of(shape.toArray()).asLongStream().toArray();
    }
}
