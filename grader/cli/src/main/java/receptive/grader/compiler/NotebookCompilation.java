package receptive.grader.compiler;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import receptive.grader.EnvironmentProblem;
import receptive.grader.Problem;
import receptive.grader.Words;
import receptive.grader.compiler.Compilation.Unit;
import receptive.grader.intake.Submission.CodeCell;
import receptive.grader.intake.Submission.NotebookSource;
import receptive.grader.sandbox.Ended;
import receptive.worker.Frame;

/**
 * One notebook on its way through the compiler, cell by cell. A cell that takes the compiler down is left out, and the
 * others are compiled anew without it.
 */
final class NotebookCompilation {

    /** The compiler's process, started again if it is over. */
    @FunctionalInterface
    interface Process {
        Frame.Body ask(Frame.Writer request) throws Ended;
    }

    private final NotebookSource notebook;
    private final Process process;
    private final List<String> remarks;
    private final List<Problem> problems = new ArrayList<>();
    private final Set<Integer> leftOut = new HashSet<>();
    private CodeCell current;
    private int tries;

    /**
     * A notebook to compile.
     *
     * @param remarks takes what the student should know about the notebook as a whole
     */
    NotebookCompilation(NotebookSource notebook, Process process, List<String> remarks) {
        this.notebook = notebook;
        this.process = process;
        this.remarks = remarks;
    }

    /** Its program. Whatever a cell does, the result says what became of it. */
    Unit run() {
        for (int killed = 0; tries <= Compiler.MOST_LEFT_OUT; ) {
            try {
                current = null;
                process.ask(CompilerProtocol.open(notebook.file()));
                if (compileCells()) {
                    Unit unit = CompilerProtocol.unit(process.ask(CompilerProtocol.program()));
                    problems.addAll(unit.problems());
                    return new Unit(unit.file(), unit.steps(), unit.declarations(), problems);
                }
                leaveOut(Words.text("compiler.text"));
            } catch (Ended ended) {
                boolean blameless = ended.reason() == Ended.Reason.KILLED && ++killed < Compiler.MOST_TRIES;
                if (!blameless && current == null) {
                    throw new EnvironmentProblem(
                            "The compiler's process does not start: " + ended.getMessage() + " " + ended.printed());
                }
                if (!blameless) {
                    leaveOut(Compiler.sentence(ended));
                }
            } catch (IOException damaged) {
                throw new IllegalStateException("The compiler answers in a form that nobody knows.", damaged);
            }
        }
        return new Unit(notebook.file(), List.of(), List.of(), problems);
    }

    /** Compiles the cells that are left; false if the current one harmed the compiler for those after it. */
    private boolean compileCells() throws Ended, IOException {
        Deque<CodeCell> cells = new ArrayDeque<>(notebook.cells());
        while (!cells.isEmpty()) {
            CodeCell cell = cells.remove();
            if (cell.check() || leftOut.contains(cell.number())) {
                continue;
            }
            current = cell;
            boolean whole = cells.isEmpty() || !couldContinue(cell, cells.element());
            switch (process.ask(CompilerProtocol.cell(cell.number(), cell.text(), whole))
                    .data()
                    .readByte()) {
                case CompilerProtocol.INCOMPLETE -> {
                    CodeCell rest = cells.remove();
                    cells.addFirst(cell.joined(rest));
                    remark(cell, rest);
                }
                case CompilerProtocol.HARMED -> {
                    return false;
                }
                default -> {}
            }
        }
        return true;
    }

    /** Leaves the current cell out from now on; and all after it, once there were enough of these. */
    private void leaveOut(String sentence) {
        leaveOut(current, sentence);
        tries++;
        if (tries == Compiler.MOST_LEFT_OUT) {
            int last = current.number();
            notebook.cells().stream()
                    .filter(cell -> cell.number() > last && !cell.check())
                    .forEach(cell -> leaveOut(cell, Words.text("compiler.enough", Compiler.MOST_LEFT_OUT)));
        }
    }

    private void leaveOut(CodeCell cell, String sentence) {
        leftOut.add(cell.number());
        problems.add(new Problem(notebook.file(), cell.number(), 1, 1, sentence, Compiler.firstLine(cell.text())));
    }

    /** Whether a cell may be the second half of one that was split. */
    private static boolean couldContinue(CodeCell cell, CodeCell next) {
        return !next.check() && (next.exercise().isEmpty() || next.exercise().equals(cell.exercise()));
    }

    private void remark(CodeCell cell, CodeCell rest) {
        String remark =
                Words.text("compiler.joined", Words.text("place.cell", notebook.file(), cell.number()), rest.number());
        if (!remarks.contains(remark)) {
            remarks.add(remark);
        }
    }
}
