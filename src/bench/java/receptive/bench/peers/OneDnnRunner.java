package receptive.bench.peers;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import org.bytedeco.dnnl.IntMemoryMap;
import org.bytedeco.dnnl.engine;
import org.bytedeco.dnnl.global.dnnl;
import org.bytedeco.dnnl.memory;
import org.bytedeco.dnnl.memory.data_type;
import org.bytedeco.dnnl.memory.format_tag;
import org.bytedeco.dnnl.primitive;
import org.bytedeco.dnnl.reorder;
import org.bytedeco.dnnl.stream;
import org.bytedeco.javacpp.FloatPointer;
import org.bytedeco.javacpp.Pointer;
import receptive.bench.Candidate.Runner;
import receptive.engine.Tensor;

/** One primitive with its memory, and the reorders before and after it where its layout is not that of the arrays. */
final class OneDnnRunner implements Runner {

    /** What is done in each pass. */
    private record Action(primitive what, IntMemoryMap with) {}

    private final engine engine;
    private final stream stream;
    private final Runnable before;
    private final memory input;
    private final memory output;
    private final FloatPointer inputNumbers;
    private final FloatPointer outputNumbers;
    private final float[] result;
    private final IntMemoryMap arguments = new IntMemoryMap();
    private final List<Action> actions = new ArrayList<>();

    /** Everything made here, which natively would outlive this object. */
    private final List<Pointer> held = new ArrayList<>();

    /**
     * A runner without a primitive yet.
     *
     * @param before what to do before each pass
     */
    OneDnnRunner(engine engine, long[] in, long[] out, Runnable before) {
        this.engine = engine;
        this.stream = hold(new stream(engine));
        this.before = before;
        this.inputNumbers = hold(new FloatPointer(product(in)));
        this.outputNumbers = hold(new FloatPointer(product(out)));
        this.input = hold(new memory(plain(in), engine, inputNumbers));
        this.output = hold(new memory(plain(out), engine, outputNumbers));
        this.result = new float[Math.toIntExact(product(out))];
    }

    private static memory.desc plain(long[] sizes) {
        return new memory.desc(sizes, data_type.f32, sizes.length == 4 ? format_tag.abcd : format_tag.ab);
    }

    private static long product(long[] sizes) {
        return LongStream.of(sizes).reduce(1, Math::multiplyExact);
    }

    private <P extends Pointer> P hold(P made) {
        held.add(made);
        return made;
    }

    /** An argument that stays the same, brought to the layout in which it is wanted. */
    void parameter(int argument, float[] numbers, memory.desc given, memory.desc wanted) {
        try (FloatPointer copy = new FloatPointer(numbers);
                memory source = new memory(given, engine, copy)) {
            memory target = hold(new memory(wanted, engine));
            try (reorder order = new reorder(source, target)) {
                order.execute(stream, pair(source, target));
                stream._wait();
            }
            arguments.put(argument, target);
        }
    }

    private static IntMemoryMap pair(memory from, memory to) {
        IntMemoryMap map = new IntMemoryMap();
        map.put(dnnl.DNNL_ARG_FROM, from);
        map.put(dnnl.DNNL_ARG_TO, to);
        return map;
    }

    /** Sets the primitive, after its parameters. */
    void run(primitive what, memory.desc source, memory.desc destination) {
        memory from = inOrderOf(source, input);
        memory to = inOrderOf(destination, output);
        if (from != input) {
            actions.add(new Action(hold(new reorder(input, from)), hold(pair(input, from))));
        }
        arguments.put(dnnl.DNNL_ARG_SRC, from);
        arguments.put(dnnl.DNNL_ARG_DST, to);
        actions.add(new Action(hold(what), hold(arguments)));
        if (to != output) {
            actions.add(new Action(hold(new reorder(to, output)), hold(pair(to, output))));
        }
    }

    private memory inOrderOf(memory.desc wanted, memory plain) {
        return wanted.equals(plain.get_desc()) ? plain : hold(new memory(wanted, engine));
    }

    @Override
    public float[] forward(Tensor x) {
        before.run();
        inputNumbers.put(x.data());
        for (Action action : actions) {
            action.what().execute(stream, action.with());
        }
        stream._wait();
        outputNumbers.get(result);
        return result;
    }

    @Override
    public void close() {
        held.reversed().forEach(Pointer::close);
    }
}
