package receptive.worker;

import java.io.IOException;
import java.util.List;

/**
 * What values there are on the wire: null, boxes, strings, arrays, lists, and the enums and records of the contracts and
 * the model. {@link ValueWriter} and {@link ValueReader} agree on this and on nothing else.
 */
final class Values {

    /** How deep values may be nested. */
    static final int DEEPEST = 64;

    /** Element types of arrays, by the character that descriptors use for them; T stands for String. */
    static final String ELEMENTS = "ZBIJFDT";

    /** The same types in the same order. */
    static final List<Class<?>> ELEMENT_TYPES =
            List.of(boolean.class, byte.class, int.class, long.class, float.class, double.class, String.class);

    private static final List<String> PACKAGES = List.of("receptive.model.", "receptive.exercises.");

    private Values() {}

    /** Whether enums and records of this binary name may travel. */
    static boolean mayTravel(String name) {
        return PACKAGES.stream().anyMatch(name::startsWith);
    }

    /** A value that cannot travel; the message says what it is. */
    static final class NoValue extends IOException {
        private static final long serialVersionUID = 1L;

        NoValue(String sentence) {
            super(sentence);
        }
    }
}
