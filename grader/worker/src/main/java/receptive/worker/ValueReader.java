package receptive.worker;

import java.io.IOException;
import java.lang.reflect.Array;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import receptive.worker.Values.NoValue;

/**
 * Reads values. A sender may lie: a class is looked up only among those that may travel, only enums and records are made,
 * and sizes are checked against what is left of the frame before anything is allocated.
 */
final class ValueReader {

    private ValueReader() {}

    static Object read(Frame.Body in) throws IOException {
        return read(in, 0);
    }

    private static Object read(Frame.Body in, int depth) throws IOException {
        if (depth > Values.DEEPEST) {
            throw new NoValue("a value nested more than " + Values.DEEPEST + " deep");
        }
        byte tag = in.data().readByte();
        return switch (tag) {
            case 'N' -> null;
            case 'Z' -> in.data().readBoolean();
            case 'I' -> in.data().readInt();
            case 'J' -> in.data().readLong();
            case 'F' -> in.data().readFloat();
            case 'D' -> in.data().readDouble();
            case 'T' -> readText(in);
            case 'E' -> readEnum(in);
            case 'R' -> readRecord(in, depth);
            case 'L' -> readList(in, depth);
            case 'A' -> readArray(in);
            default -> throw new NoValue("a value with the unknown tag " + tag);
        };
    }

    static String readText(Frame.Body in) throws IOException {
        byte[] bytes = new byte[in.count(1)];
        in.data().readFully(bytes);
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private static Object readEnum(Frame.Body in) throws IOException {
        Class<?> type = find(readText(in));
        String name = readText(in);
        if (type.isEnum()) {
            for (Object constant : type.getEnumConstants()) {
                if (((Enum<?>) constant).name().equals(name)) {
                    return constant;
                }
            }
        }
        throw new NoValue("an unknown constant of " + type.getName());
    }

    private static Object readRecord(Frame.Body in, int depth) throws IOException {
        Class<?> type = find(readText(in));
        Object[] values = new Object[in.count(1)];
        for (int i = 0; i < values.length; i++) {
            values[i] = read(in, depth + 1);
        }
        if (!type.isRecord() || type.getRecordComponents().length != values.length) {
            throw new NoValue("a " + type.getName() + " with " + values.length + " components");
        }
        Class<?>[] parameters = Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getType)
                .toArray(Class<?>[]::new);
        try {
            Constructor<?> constructor = type.getDeclaredConstructor(parameters);
            return constructor.newInstance(values);
        } catch (InvocationTargetException refused) {
            throw new NoValue("a " + type.getSimpleName() + " that is refused: "
                    + refused.getCause().getMessage());
        } catch (ReflectiveOperationException | IllegalArgumentException mismatch) {
            throw new NoValue("a " + type.getSimpleName() + " with components of other types");
        }
    }

    private static List<Object> readList(Frame.Body in, int depth) throws IOException {
        int length = in.count(1);
        List<Object> list = new ArrayList<>();
        for (int i = 0; i < length; i++) {
            list.add(read(in, depth + 1));
        }
        return list;
    }

    private static Object readArray(Frame.Body in) throws IOException {
        int rank = in.data().readByte();
        int kind = Values.ELEMENTS.indexOf(in.data().readByte());
        if (rank < 1 || rank > Values.DEEPEST || kind < 0) {
            throw new NoValue("an array of an unknown kind");
        }
        Class<?> component = Values.ELEMENT_TYPES.get(kind);
        for (int i = 1; i < rank; i++) {
            component = component.arrayType();
        }
        return readElements(in, component);
    }

    private static Object readElements(Frame.Body in, Class<?> component) throws IOException {
        int length = in.countOrNull(component);
        if (length < 0) {
            return null;
        }
        Object array = Array.newInstance(component, length);
        for (int i = 0; i < length; i++) {
            if (component == double.class) {
                Array.setDouble(array, i, in.data().readDouble());
            } else if (component == float.class) {
                Array.setFloat(array, i, in.data().readFloat());
            } else if (component == int.class) {
                Array.setInt(array, i, in.data().readInt());
            } else if (component == long.class) {
                Array.setLong(array, i, in.data().readLong());
            } else if (component == boolean.class) {
                Array.setBoolean(array, i, in.data().readBoolean());
            } else if (component == byte.class) {
                Array.setByte(array, i, in.data().readByte());
            } else if (component == String.class) {
                if (!(read(in, Values.DEEPEST) instanceof String text)) {
                    throw new NoValue("an array of strings that holds something else");
                }
                Array.set(array, i, text);
            } else {
                Array.set(array, i, readElements(in, component.getComponentType()));
            }
        }
        return array;
    }

    private static Class<?> find(String name) throws NoValue {
        if (!Values.mayTravel(name)) {
            throw new NoValue("an object of type " + name);
        }
        try {
            return Class.forName(name, false, ValueReader.class.getClassLoader());
        } catch (ClassNotFoundException | LinkageError unknown) {
            throw new NoValue("an object of the unknown type " + name);
        }
    }
}
