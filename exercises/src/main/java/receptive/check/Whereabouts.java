package receptive.check;

import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.Arrays;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/** Says how many elements differ and where: in the last column, in one channel, in every second row, on the border. */
final class Whereabouts {

    private final Elements expected;
    private final Elements got;
    private final int[] wrong;
    private final TreeSet<Integer> rows = new TreeSet<>();
    private final TreeSet<Integer> columns = new TreeSet<>();
    private final TreeSet<Integer> channels = new TreeSet<>();

    Whereabouts(Elements expected, Elements got, boolean[] differs) {
        this.expected = expected;
        this.got = got;
        this.wrong = IntStream.range(0, differs.length).filter(i -> differs[i]).toArray();
        for (int position : wrong) {
            rows.add(row(position));
            columns.add(column(position));
            channels.add(position / (expected.rows() * expected.columns()));
        }
    }

    /** The position of the first element that differs. */
    int first() {
        return wrong[0];
    }

    /** The clause after the first difference: {@code 3 of 16 elements differ, all in the last column: is …?} */
    String sentence(Call call) {
        String count = wrong.length == expected.size()
                ? Messages.counted("differ.all", wrong.length, wrong.length)
                : Messages.counted("differ.some", wrong.length, wrong.length, expected.size());
        if (wrong.length == 1) {
            return count + ".";
        }
        Optional<String> place = wrong.length == expected.size() ? Optional.empty() : place();
        Optional<String> channel = channel();
        String where = "";
        if (place.isPresent() && channel.isPresent()) {
            where = Messages.text(
                    "where.place-of-channel", Messages.text("place." + place.get(), line(place.get())), channel.get());
        } else if (place.isPresent()) {
            where = Messages.text("where.place", Messages.text("place." + place.get(), line(place.get())));
        } else if (channel.isPresent()) {
            where = Messages.text("where.channel", channel.get());
        }
        return count + where + place.flatMap(name -> question(name, call)).orElseGet(this::regularity);
    }

    /** What all the differences have in common, if not their place. */
    private String regularity() {
        double offset = got.values()[first()] - expected.values()[first()];
        if (wrong.length > 1 && all(i -> near(got.values()[i] - expected.values()[i], offset))) {
            return Messages.text(offset > 0 ? "each.more" : "each.less", Numerals.of(Math.abs(offset)));
        }
        double factor = got.values()[first()] / expected.values()[first()];
        if (Double.isFinite(factor) && factor != 0 && all(i -> near(got.values()[i], factor * expected.values()[i]))) {
            return near(factor, -1) ? Messages.text("each.negated") : Messages.text("each.scaled", Numerals.of(factor));
        }
        return ".";
    }

    private static boolean near(double a, double b) {
        return Math.abs(a - b) <= 1e-6 * (1 + Math.abs(b));
    }

    private Optional<String> channel() {
        if (expected.rank() < 3 || channels.size() > 1 || expected.size() == expected.rows() * expected.columns()) {
            return Optional.empty();
        }
        int[] index = expected.index(first());
        return Optional.of(
                expected.rank() == 3
                        ? Integer.toString(index[0])
                        : Numerals.of(Arrays.copyOf(index, index.length - 2)));
    }

    private Optional<String> place() {
        int lastRow = expected.rows() - 1;
        int lastColumn = expected.columns() - 1;
        if (lastRow < 1 || lastColumn < 1) {
            return Optional.empty();
        }
        if (columns.size() == 1) {
            int only = columns.first();
            return Optional.of(only == lastColumn ? "last-column" : only == 0 ? "first-column" : "column");
        }
        if (rows.size() == 1) {
            int only = rows.first();
            return Optional.of(only == lastRow ? "last-row" : only == 0 ? "first-row" : "row");
        }
        if (lastRow > 1 && lastColumn > 1) {
            if (all(i -> row(i) == lastRow || column(i) == lastColumn)) {
                return Optional.of("last-edges");
            }
            if (all(i -> row(i) == 0 || column(i) == 0)) {
                return Optional.of("first-edges");
            }
            if (all(this::isBorder)) {
                return Optional.of("border");
            }
            if (wrong.length > 1 && inside()) {
                return Optional.of("inside");
            }
        }
        if (alternate(rows, expected.rows())) {
            return Optional.of("alternate-rows");
        }
        return alternate(columns, expected.columns()) ? Optional.of("alternate-columns") : Optional.empty();
    }

    private boolean inside() {
        long interior =
                IntStream.range(0, expected.size()).filter(i -> !isBorder(i)).count();
        return all(i -> !isBorder(i)) && wrong.length == interior;
    }

    private boolean isBorder(int position) {
        int row = row(position);
        int column = column(position);
        return row == 0 || column == 0 || row == expected.rows() - 1 || column == expected.columns() - 1;
    }

    /** Whether these are all the odd ones or all the even ones out of at least four. */
    private static boolean alternate(TreeSet<Integer> lines, int count) {
        int parity = lines.first() % 2;
        return count >= 4
                && lines.stream().allMatch(line -> line % 2 == parity)
                && lines.size() == (parity == 0 ? (count + 1) / 2 : count / 2);
    }

    private int line(String place) {
        return place.equals("row") ? rows.first() : columns.first();
    }

    private static Optional<String> question(String place, Call call) {
        boolean padded = setting(call, "padding") > 0;
        boolean strided = setting(call, "stride") > 1;
        return switch (place) {
            case "last-column", "first-column", "last-row", "first-row", "last-edges", "first-edges", "border" ->
                Optional.of(Messages.text("ask." + place + (padded ? ".padded" : "")));
            case "alternate-rows", "alternate-columns" ->
                strided ? Optional.of(Messages.text("ask." + place)) : Optional.empty();
            default -> Optional.empty();
        };
    }

    /** The value of a whole-number argument by its name, or 0. */
    private static int setting(Call call, String name) {
        Method method = call.method();
        Parameter[] parameters = method.getParameters();
        for (int i = 0; i < parameters.length; i++) {
            if (parameters[i].getName().equals(name) && call.argument(i) instanceof Integer value) {
                return value;
            }
        }
        return 0;
    }

    private int row(int position) {
        return position / expected.columns() % expected.rows();
    }

    private int column(int position) {
        return position % expected.columns();
    }

    private boolean all(IntPredicate condition) {
        return IntStream.of(wrong).allMatch(condition);
    }
}
