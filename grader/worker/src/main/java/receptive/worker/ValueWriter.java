package receptive.worker;

import java.io.DataOutput;
import java.io.IOException;
import java.lang.reflect.Array;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.util.List;
import receptive.worker.Values.NoValue;

/** Writes values. Student code may have made them, so nothing of theirs is called but the accessors of known records. */
final class ValueWriter {

    private ValueWriter() {}

    static void write(DataOutput out, Object value) throws IOException {
        write(out, value, 0);
    }

    private static void write(DataOutput out, Object value, int depth) throws IOException {
        if (depth > Values.DEEPEST) {
            throw new NoValue("a value nested more than " + Values.DEEPEST + " deep");
        }
        switch (value) {
            case null -> out.writeByte('N');
            case Boolean flag -> {
                out.writeByte('Z');
                out.writeBoolean(flag);
            }
            case Integer number -> {
                out.writeByte('I');
                out.writeInt(number);
            }
            case Long number -> {
                out.writeByte('J');
                out.writeLong(number);
            }
            case Float number -> {
                out.writeByte('F');
                out.writeFloat(number);
            }
            case Double number -> {
                out.writeByte('D');
                out.writeDouble(number);
            }
            case String text -> {
                out.writeByte('T');
                writeText(out, text);
            }
            case Enum<?> constant -> {
                out.writeByte('E');
                writeText(out, known(constant.getDeclaringClass()).getName());
                writeText(out, constant.name());
            }
            case Record entry -> writeRecord(out, entry, depth);
            case List<?> list -> writeList(out, list, depth);
            default -> writeArray(out, value, depth);
        }
    }

    private static void writeRecord(DataOutput out, Record entry, int depth) throws IOException {
        out.writeByte('R');
        writeText(out, known(entry.getClass()).getName());
        RecordComponent[] components = entry.getClass().getRecordComponents();
        out.writeInt(components.length);
        for (RecordComponent component : components) {
            try {
                write(out, component.getAccessor().invoke(entry), depth + 1);
            } catch (ReflectiveOperationException hidden) {
                throw new NoValue("a " + entry.getClass().getName() + " that cannot be read");
            }
        }
    }

    private static void writeList(DataOutput out, List<?> list, int depth) throws IOException {
        if (list.getClass().getClassLoader() != null) {
            throw new NoValue("a list of a type of its own (" + list.getClass().getName() + ")");
        }
        Object[] elements = list.toArray();
        out.writeByte('L');
        out.writeInt(elements.length);
        for (Object element : elements) {
            write(out, element, depth + 1);
        }
    }

    private static void writeArray(DataOutput out, Object array, int depth) throws IOException {
        Class<?> element = array.getClass();
        int rank = 0;
        while (element.isArray()) {
            element = element.getComponentType();
            rank++;
        }
        int kind = Values.ELEMENT_TYPES.indexOf(element);
        if (rank == 0 || kind < 0) {
            throw new NoValue("an object of type " + array.getClass().getName());
        }
        out.writeByte('A');
        out.writeByte(rank);
        out.writeByte(Values.ELEMENTS.charAt(kind));
        writeElements(out, array, depth);
    }

    private static void writeElements(DataOutput out, Object array, int depth) throws IOException {
        if (depth > Values.DEEPEST) {
            throw new NoValue("an array nested more than " + Values.DEEPEST + " deep");
        }
        int length = array == null ? -1 : Array.getLength(array);
        out.writeInt(length);
        switch (array) {
            case null -> {}
            case double[] numbers -> {
                for (double number : numbers) {
                    out.writeDouble(number);
                }
            }
            case float[] numbers -> {
                for (float number : numbers) {
                    out.writeFloat(number);
                }
            }
            case int[] numbers -> {
                for (int number : numbers) {
                    out.writeInt(number);
                }
            }
            case long[] numbers -> {
                for (long number : numbers) {
                    out.writeLong(number);
                }
            }
            case boolean[] flags -> {
                for (boolean flag : flags) {
                    out.writeBoolean(flag);
                }
            }
            case byte[] bytes -> out.write(bytes);
            case String[] texts -> {
                for (String text : texts) {
                    write(out, text, depth + 1);
                }
            }
            default -> {
                for (Object row : (Object[]) array) {
                    writeElements(out, row, depth + 1);
                }
            }
        }
    }

    static void writeText(DataOutput out, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    private static Class<?> known(Class<?> type) throws NoValue {
        if (!Values.mayTravel(type.getName())) {
            throw new NoValue("an object of type " + type.getName());
        }
        return type;
    }
}
