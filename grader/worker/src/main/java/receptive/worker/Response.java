package receptive.worker;

import java.util.List;
import java.util.Set;

/** What came of one call of a contract's method. */
public sealed interface Response {

    /**
     * The method returned.
     *
     * @param value what it returned: null, a primitive's box, a string, an enum, an array, a list or a record
     * @param changedArguments positions, from 0, of arguments that differ after the call
     * @param sharedArguments positions, from 0, of arguments that share storage (an array or a row) with the result
     */
    record Returned(Object value, Set<Integer> changedArguments, Set<Integer> sharedArguments) implements Response {}

    /**
     * The method threw.
     *
     * @param type binary name of the throwable's class
     * @param message its message, bounded, or "" for none
     * @param trace where it was thrown, innermost first, as {@code MyConv.forward:12}: student frames only, bounded
     * @param refusal whether the throwable is an {@link IllegalArgumentException} or a subclass
     */
    record Threw(String type, String message, List<String> trace, boolean refusal) implements Response {}

    /**
     * The method returned something that is no value: an unknown type, nested or sized beyond the limits.
     *
     * @param sentence what it was
     */
    record Unreadable(String sentence) implements Response {}
}
