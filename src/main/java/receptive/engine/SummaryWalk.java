package receptive.engine;

import java.util.ArrayList;
import java.util.List;
import receptive.model.AuxiliaryHead;
import receptive.model.BatchNorm2d;
import receptive.model.Concat;
import receptive.model.Conv2d;
import receptive.model.Dense;
import receptive.model.Dropout;
import receptive.model.Flatten;
import receptive.model.Layer;
import receptive.model.LeakyRelu;
import receptive.model.Named;
import receptive.model.Network;
import receptive.model.RbfOutput;
import receptive.model.Relu;
import receptive.model.Residual;
import receptive.model.ScaledTanh;
import receptive.model.Sequential;
import receptive.model.Shape;
import receptive.model.Shared;
import receptive.model.Sigmoid;
import receptive.model.SparseConv2d;
import receptive.model.Tanh;
import receptive.model.TrainableSubsample;

/** Goes through a network once, front to back, and writes down what it meets. */
final class SummaryWalk {

    private SummaryWalk() {}

    /** The outermost layers and blocks of a network. */
    static List<SummaryLine> through(Network network) {
        List<SummaryLine> lines = new ArrayList<>();
        Flow input = new Flow(network.input(), network.input(), ReceptiveField.PIXEL, Summary.INPUT);
        through(network.body(), "", input, lines);
        return lines;
    }

    /**
     * What has come so far.
     *
     * @param shape the shape of the values
     * @param map the same; of what was flattened, the shape before
     * @param field what each of them sees
     * @param from the layer they leave
     */
    private record Flow(Shape shape, Shape map, ReceptiveField field, String from) {}

    private static Flow through(Sequential block, String prefix, Flow flow, List<SummaryLine> lines) {
        Flow now = flow;
        for (Named named : block.layers()) {
            now = through(named, prefix, now, lines);
        }
        return now;
    }

    private static Flow through(Named named, String prefix, Flow flow, List<SummaryLine> lines) {
        String name = prefix + named.name();
        List<SummaryLine> parts = new ArrayList<>();
        return switch (named.layer()) {
            case Sequential block -> {
                Flow end = through(block, name + ".", flow, parts);
                lines.add(line(named, row(name, block, flow, end, Figures.NONE, List.of(flow.from())), parts));
                yield end;
            }
            case Concat concat -> {
                List<Flow> ends = new ArrayList<>();
                for (Named branch : concat.branches()) {
                    ends.add(through(branch, name + ".", flow, parts));
                }
                yield join(named, name, flow, ends, parts, lines);
            }
            case Residual residual -> {
                Flow body = way(Residual.BODY, residual.body(), name, flow, parts);
                Flow shortcut = way(Residual.SHORTCUT, residual.shortcut(), name, flow, parts);
                yield join(named, name, flow, List.of(body, shortcut), parts, lines);
            }
            case AuxiliaryHead auxiliary -> {
                through(auxiliary.head(), name + ".", flow, parts);
                lines.add(line(named, row(name, auxiliary, flow, flow, Figures.NONE, List.of(flow.from())), parts));
                yield flow;
            }
            default -> {
                Flow end = step(name, named.layer(), flow);
                Figures figures = figures(name, named.layer(), end.shape());
                lines.add(line(named, row(name, named.layer(), flow, end, figures, List.of(flow.from())), parts));
                yield end;
            }
        };
    }

    /** One of the two ways of a residual block: a line of its own, unless it is the identity. */
    private static Flow way(String label, Sequential way, String name, Flow flow, List<SummaryLine> parts) {
        return way.layers().isEmpty() ? flow : through(new Named(label, way), name + ".", flow, parts);
    }

    private static Flow join(
            Named named, String name, Flow flow, List<Flow> ends, List<SummaryLine> parts, List<SummaryLine> lines) {
        Shape shape = shape(name, named.layer(), flow.shape());
        ReceptiveField field =
                ends.stream().map(Flow::field).reduce(ReceptiveField::or).orElse(flow.field());
        List<String> from = ends.stream().map(Flow::from).toList();
        Flow end = new Flow(shape, shape, field, name);
        Figures figures = new Figures(0, 0, 0, 0, shape.elements());
        lines.add(line(named, row(name, named.layer(), flow, end, figures, from), parts));
        return end;
    }

    private static Flow step(String name, Layer layer, Flow flow) {
        Shape shape = shape(name, layer, flow.shape());
        try {
            ReceptiveField field = flow.field().through(layer, flow.map());
            boolean vector = shape.rank() == 1 && !(layer instanceof Dense) && !(layer instanceof RbfOutput);
            return new Flow(shape, vector ? flow.map() : shape, field, name);
        } catch (IllegalArgumentException e) {
            throw Shapes.at(name, e);
        }
    }

    private static Shape shape(String name, Layer layer, Shape input) {
        try {
            return Shapes.output(layer, input);
        } catch (IllegalArgumentException e) {
            throw Shapes.at(name, e);
        }
    }

    private static SummaryLine line(Named named, Summary.Row row, List<SummaryLine> parts) {
        Figures total = total(parts, row.figures(), row.name());
        return new SummaryLine(named.name(), row, total, List.copyOf(parts));
    }

    private static Summary.Row row(
            String name, Layer layer, Flow flow, Flow end, Figures figures, List<String> connectedTo) {
        String sharedWith = layer instanceof Shared shared ? shared.owner() : "";
        return new Summary.Row(name, layer, flow.shape(), end.shape(), figures, end.field(), connectedTo, sharedWith);
    }

    /** The sums over some lines and what else there is. */
    static Figures total(List<SummaryLine> lines, Figures own, String whose) {
        try {
            Figures total = own;
            for (SummaryLine line : lines) {
                total = total.plus(line.total());
            }
            return total;
        } catch (ArithmeticException overflow) {
            throw new IllegalArgumentException(
                    "What \"" + whose + "\" needs adds up to more than a long can count.", overflow);
        }
    }

    private static Figures figures(String name, Layer layer, Shape output) {
        try {
            return layer instanceof Shared shared
                    ? figures(shared.layer(), output).withoutParameters()
                    : figures(layer, output);
        } catch (IllegalArgumentException e) {
            throw Shapes.at(name, e);
        }
    }

    private static Figures figures(Layer layer, Shape output) {
        return new Figures(
                Costs.parameters(layer),
                fixed(layer),
                Costs.macs(layer, output),
                connections(layer, output),
                inPlace(layer) ? 0 : output.elements());
    }

    /** Running mean and variance; the codes that are set by hand. */
    private static long fixed(Layer layer) {
        return switch (layer) {
            case BatchNorm2d norm -> 2L * norm.channels();
            case RbfOutput output -> (long) output.inputs() * output.outputs();
            default -> 0;
        };
    }

    private static long connections(Layer layer, Shape output) {
        return switch (layer) {
            case Conv2d conv -> withBias(layer, conv.bias(), output);
            case SparseConv2d conv -> withBias(layer, conv.bias(), output);
            case Dense dense -> withBias(layer, dense.bias(), output);
            case TrainableSubsample pool -> perOutput(pool, output);
            case RbfOutput codes -> (long) codes.inputs() * codes.outputs();
            default -> 0;
        };
    }

    private static long withBias(Layer layer, boolean bias, Shape output) {
        return sum(layer, Costs.macs(layer, output), bias ? output.elements() : 0);
    }

    private static long perOutput(TrainableSubsample pool, Shape output) {
        long window = (long) pool.size().height() * pool.size().width();
        try {
            return Math.multiplyExact(window + 1, output.elements());
        } catch (ArithmeticException overflow) {
            throw tooMany(pool, overflow);
        }
    }

    private static long sum(Layer layer, long a, long b) {
        try {
            return Math.addExact(a, b);
        } catch (ArithmeticException overflow) {
            throw tooMany(layer, overflow);
        }
    }

    private static IllegalArgumentException tooMany(Layer layer, ArithmeticException overflow) {
        return new IllegalArgumentException(
                "The connections of this " + layer.type() + " are more than a long can count.", overflow);
    }

    private static boolean inPlace(Layer layer) {
        return switch (layer) {
            case Flatten _, Dropout _, Relu _, LeakyRelu _, Tanh _, ScaledTanh _, Sigmoid _ -> true;
            default -> false;
        };
    }
}
