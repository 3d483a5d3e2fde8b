package receptive.worker;

import java.io.DataOutputStream;
import java.io.IOException;
import java.lang.invoke.MethodType;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What the grader asks of a worker, and how answers come back. Both ends use this class, so they cannot differ.
 *
 * <p>One request, one answer, in turn. The grader's end judges; the worker's end only does as asked.
 */
public final class Protocol {

    private Protocol() {}

    /** What a worker is asked to do. */
    public sealed interface Request {

        /**
         * Makes classes known; none is initialised.
         *
         * @param unit which notebook they belong to; the classes of one do not see those of another
         * @param classes bytes by binary name
         */
        record Load(int unit, Map<String, byte[]> classes) implements Request {}

        /**
         * Calls a static method without parameters: a statement of a cell.
         *
         * @param unit the notebook
         * @param className binary name
         * @param methodName the method
         */
        record Run(int unit, String className, String methodName) implements Request {}

        /**
         * Makes the object that answers for a contract from now on.
         *
         * @param contract binary name of the contract
         * @param unit the notebook
         * @param className binary name of the student's class, which has a constructor without parameters
         */
        record Make(String contract, int unit, String className) implements Request {}

        /**
         * Calls a method of the contract on the object made for it.
         *
         * @param contract binary name of the contract
         * @param method name of the method
         * @param descriptor its descriptor, {@code ([[D[[D)[[D}
         * @param arguments the arguments
         */
        record Call(String contract, String method, String descriptor, Object[] arguments) implements Request {

            /** The request for a method of a contract. */
            public static Call of(Method method, Object[] arguments) {
                return new Call(
                        method.getDeclaringClass().getName(), method.getName(), Protocol.descriptor(method), arguments);
            }
        }
    }

    /** The descriptor of a method. */
    static String descriptor(Method method) {
        return MethodType.methodType(method.getReturnType(), method.getParameterTypes())
                .toMethodDescriptorString();
    }

    /** How to write a request. */
    public static Frame.Writer writer(Request request) {
        return out -> {
            switch (request) {
                case Request.Load load -> {
                    out.writeByte('L');
                    out.writeInt(load.unit());
                    out.writeInt(load.classes().size());
                    for (Map.Entry<String, byte[]> entry : load.classes().entrySet()) {
                        ValueWriter.writeText(out, entry.getKey());
                        out.writeInt(entry.getValue().length);
                        out.write(entry.getValue());
                    }
                }
                case Request.Run run -> {
                    out.writeByte('R');
                    out.writeInt(run.unit());
                    ValueWriter.writeText(out, run.className());
                    ValueWriter.writeText(out, run.methodName());
                }
                case Request.Make make -> {
                    out.writeByte('M');
                    ValueWriter.writeText(out, make.contract());
                    out.writeInt(make.unit());
                    ValueWriter.writeText(out, make.className());
                }
                case Request.Call call -> {
                    out.writeByte('C');
                    ValueWriter.writeText(out, call.contract());
                    ValueWriter.writeText(out, call.method());
                    ValueWriter.writeText(out, call.descriptor());
                    out.writeInt(call.arguments().length);
                    for (Object argument : call.arguments()) {
                        ValueWriter.write(out, argument);
                    }
                }
            }
        };
    }

    /** Reads a request. */
    static Request request(Frame.Body in) throws IOException {
        byte kind = in.data().readByte();
        return switch (kind) {
            case 'L' -> {
                int unit = in.data().readInt();
                Map<String, byte[]> classes = new LinkedHashMap<>();
                for (int left = in.count(8); left > 0; left--) {
                    classes.put(in.text(), in.block());
                }
                yield new Request.Load(unit, classes);
            }
            case 'R' -> new Request.Run(in.data().readInt(), in.text(), in.text());
            case 'M' -> new Request.Make(in.text(), in.data().readInt(), in.text());
            case 'C' -> {
                String contract = in.text();
                String method = in.text();
                String descriptor = in.text();
                Object[] arguments = new Object[in.count(1)];
                for (int i = 0; i < arguments.length; i++) {
                    arguments[i] = ValueReader.read(in);
                }
                yield new Request.Call(contract, method, descriptor, arguments);
            }
            default -> throw new IOException("There is no request of kind " + kind + ".");
        };
    }

    /** The bytes of an answer. A value that cannot travel turns it into {@link Response.Unreadable}. */
    static byte[] answer(Response response) throws IOException {
        try {
            byte[] body = Frame.body(out -> write(out, response));
            return body.length <= Frame.LONGEST ? body : answer(new Response.Unreadable("a value that is too large"));
        } catch (Values.NoValue noValue) {
            return answer(new Response.Unreadable(noValue.getMessage()));
        }
    }

    private static void write(DataOutputStream out, Response response) throws IOException {
        switch (response) {
            case Response.Returned returned -> {
                out.writeByte('V');
                writePositions(out, returned.changedArguments());
                writePositions(out, returned.sharedArguments());
                ValueWriter.write(out, returned.value());
            }
            case Response.Threw threw -> {
                out.writeByte('T');
                ValueWriter.writeText(out, threw.type());
                ValueWriter.writeText(out, threw.message());
                out.writeBoolean(threw.refusal());
                out.writeInt(threw.trace().size());
                for (String frame : threw.trace()) {
                    ValueWriter.writeText(out, frame);
                }
            }
            case Response.Unreadable unreadable -> {
                out.writeByte('U');
                ValueWriter.writeText(out, unreadable.sentence());
            }
        }
    }

    /**
     * Reads an answer. The sender may lie: what does not read as an answer becomes {@link Response.Unreadable}.
     */
    public static Response response(Frame.Body in) {
        try {
            byte kind = in.data().readByte();
            return switch (kind) {
                case 'V' -> {
                    Set<Integer> changed = in.positions();
                    Set<Integer> shared = in.positions();
                    yield new Response.Returned(ValueReader.read(in), changed, shared);
                }
                case 'T' -> {
                    String type = in.text();
                    String message = in.text();
                    boolean refusal = in.data().readBoolean();
                    List<String> trace = new ArrayList<>();
                    for (int left = in.count(4); left > 0; left--) {
                        trace.add(in.text());
                    }
                    yield new Response.Threw(type, message, trace, refusal);
                }
                case 'U' -> new Response.Unreadable(in.text());
                default -> new Response.Unreadable("an answer of the unknown kind " + kind);
            };
        } catch (Values.NoValue noValue) {
            return new Response.Unreadable(noValue.getMessage());
        } catch (IOException damaged) {
            return new Response.Unreadable("a damaged answer");
        }
    }

    private static void writePositions(DataOutputStream out, Set<Integer> positions) throws IOException {
        out.writeInt(positions.size());
        for (int position : positions) {
            out.writeInt(position);
        }
    }
}
