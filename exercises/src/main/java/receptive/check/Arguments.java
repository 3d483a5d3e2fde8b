package receptive.check;

import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Shows a call: in words within a sentence, and its arguments below it when they are small. */
final class Arguments {

    private static final int LONGEST_INLINE = 6;
    private static final int LARGEST_SHOWN = 64;
    private static final int MOST_GRIDS = 6;

    private Arguments() {}

    /** The call as it would be written, large arrays by name and size: {@code pool(x of 4x5, 2, 2)}. */
    static String inline(Call call) {
        return IntStream.range(0, call.arguments().length)
                .mapToObj(i -> inline(call, i))
                .collect(Collectors.joining(", ", call.method().getName() + "(", ")"));
    }

    private static String inline(Call call, int position) {
        Object value = call.argument(position);
        return isShort(value) ? literal(value) : sized(call, position);
    }

    /** The arguments: one line of settings, then the arrays as grids where they are small. */
    static List<Feedback.Part> parts(Call call) {
        List<String> settings = new ArrayList<>();
        List<Feedback.Part> grids = new ArrayList<>();
        for (int i = 0; i < call.arguments().length; i++) {
            Object value = call.argument(i);
            String name = name(call.method(), i);
            if (isShort(value)) {
                settings.add(name + " = " + literal(value));
            } else {
                settings.add(sized(call, i));
                Elements.of(value)
                        .filter(elements -> elements.size() > 0 && elements.size() <= LARGEST_SHOWN)
                        .ifPresent(elements -> grids.addAll(Planes.all(name, elements)));
            }
        }
        List<Feedback.Part> parts = new ArrayList<>();
        if (!settings.isEmpty()) {
            parts.add(new Feedback.Line(Messages.text("call", call.method().getName(), String.join(", ", settings))));
        }
        if (grids.size() <= MOST_GRIDS) {
            parts.addAll(grids);
        }
        return parts;
    }

    private static boolean isShort(Object value) {
        return Elements.of(value)
                .map(elements -> elements.rank() == 0 || (elements.rank() == 1 && elements.size() <= LONGEST_INLINE))
                .orElseGet(() -> value == null || !value.getClass().isArray());
    }

    /** An array by its name and its size: {@code x of 5x6}. */
    private static String sized(Call call, int position) {
        int[] shape = Flaw.shape(call.argument(position));
        return Messages.text(
                shape.length == 1 ? "sized.vector" : "sized",
                name(call.method(), position),
                Arrays.stream(shape).mapToObj(Integer::toString).collect(Collectors.joining("x")));
    }

    /** The name of a parameter, or its number where names were not compiled in. */
    static String name(Method method, int position) {
        Parameter parameter = method.getParameters()[position];
        return parameter.isNamePresent() ? parameter.getName() : Messages.text("argument", position + 1);
    }

    /** A value as it would be written, arrays in brackets, cut where it is long. */
    static String literal(Object value) {
        return switch (value) {
            case null -> "null";
            case String text -> "\"" + Quotation.of(text) + "\"";
            case Enum<?> constant -> constant.name();
            case String[] texts -> Quotation.of(Arrays.toString(texts));
            default ->
                Elements.of(value)
                        .map(Elements::text)
                        .orElseGet(() -> Quotation.of(
                                value.getClass().isArray() ? value.getClass().getSimpleName() : value.toString()));
        };
    }
}
