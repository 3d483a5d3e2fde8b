package receptive.notebooks.kernel;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import receptive.notebooks.CellDiagnostic;
import receptive.notebooks.CellResult;
import receptive.notebooks.CellResult.Frame;
import receptive.notebooks.CellResult.Thrown;

/** The words in which a student reads why a cell failed. Cells are called by their number in {@code In [3]}. */
final class Failures {

    private static final int MOST_FRAMES = 20;

    private Failures() {}

    static void throwIfFailed(CellResult result, int cell) throws CellFailure {
        if (result.stopped()) {
            throw new CellFailure.Stopped();
        }
        if (result.thrown().isPresent()) {
            Thrown thrown = result.thrown().get();
            throw new CellFailure.Threw(headline(thrown), lines(thrown));
        }
        List<CellDiagnostic> errors =
                result.diagnostics().stream().filter(CellDiagnostic::error).toList();
        if (!errors.isEmpty()) {
            List<String> lines = new ArrayList<>();
            for (CellDiagnostic error : errors) {
                lines.add((error.cell() == cell ? "Line " : "Cell " + error.cell() + ", line ") + error.line() + ":");
                error.marked().lines().map(line -> "    " + line).forEach(lines::add);
            }
            throw new CellFailure.DoesNotCompile(
                    "line " + errors.getFirst().line() + ": "
                            + errors.getFirst().message(),
                    lines);
        }
    }

    /** That a declaration is there, but of no use yet. */
    static String waiting(CellDiagnostic waiting) {
        return "Line " + waiting.line() + ": " + waiting.message() + "; it can be used once that is declared.\n"
                + waiting.marked().lines().findFirst().orElse("");
    }

    private static List<String> lines(Thrown thrown) {
        List<String> lines = new ArrayList<>();
        String introduction = "";
        for (Optional<Thrown> each = Optional.of(thrown);
                each.isPresent();
                each = each.get().cause()) {
            lines.add(introduction + headline(each.get()));
            each.get().frames().stream().limit(MOST_FRAMES).map(Failures::line).forEach(lines::add);
            introduction = "caused by ";
        }
        return lines;
    }

    private static String headline(Thrown thrown) {
        String type = thrown.type().substring(thrown.type().lastIndexOf('.') + 1);
        return thrown.message().isEmpty() ? type : type + ": " + thrown.message();
    }

    private static String line(Frame frame) {
        String where = "cell " + frame.cell() + ", line " + frame.line();
        return "    at " + (frame.place().isEmpty() ? where : frame.place() + " (" + where + ")");
    }
}
