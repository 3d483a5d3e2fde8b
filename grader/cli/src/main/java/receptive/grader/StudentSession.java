package receptive.grader;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import receptive.check.Outcome;
import receptive.grader.compiler.Compilation;
import receptive.grader.sandbox.ConfinedProcess;
import receptive.grader.sandbox.Ended;
import receptive.worker.Frame;
import receptive.worker.Protocol;
import receptive.worker.Response;

/**
 * One student's program in a process of its own, started again where an answer cost the process its life.
 *
 * <p>A cell that ends the process, or never ends, is left out from then on, so that what stands in other cells can still
 * be graded.
 */
final class StudentSession implements AutoCloseable {

    private static final int MOST_CELLS_LEFT_OUT = 5;

    /** Starts a confined process. */
    @FunctionalInterface
    interface Starter {
        ConfinedProcess start() throws IOException;
    }

    private final Starter starter;
    private final Supplier<Compilation> program;
    private final Set<Compilation.Run> leftOut = new HashSet<>();
    private final List<String> remarks = new ArrayList<>();
    private ConfinedProcess process;
    private boolean ready;
    private boolean killed;

    /** A session whose process starts at once, while the program may still be compiled. */
    StudentSession(Starter starter, Supplier<Compilation> program) throws IOException {
        this.starter = starter;
        this.program = program;
        this.process = starter.start();
    }

    /** The student's program; compiled when it is first asked for. */
    Compilation program() {
        return program.get();
    }

    /** What happened outside any exercise. */
    List<String> remarks() {
        return List.copyOf(remarks);
    }

    /** Whether somebody else killed a process, so that the submission deserves another try. */
    boolean killed() {
        return killed;
    }

    /** Sends one request to a process in which every cell has run. */
    Response ask(Protocol.Request request) throws Ended {
        if (!ready) {
            ready();
        }
        return send(request);
    }

    /** Whether the process is gone since the last request, and with it the objects that it made. */
    boolean fresh() {
        return !ready;
    }

    private void ready() throws Ended {
        for (int attempt = 0; !ready; attempt++) {
            replay(attempt < MOST_CELLS_LEFT_OUT);
        }
    }

    /** Loads and runs the whole program; comes back with {@code ready} unset if a cell took the process down. */
    private void replay(boolean withCells) throws Ended {
        if (process == null) {
            try {
                process = starter.start();
            } catch (IOException cannot) {
                throw new EnvironmentProblem("No process can be started: " + cannot.getMessage() + ".", cannot);
            }
        }
        List<Compilation.Unit> units = program.get().units();
        for (int unit = 0; unit < units.size(); unit++) {
            int brokenCell = 0;
            for (Compilation.Step step : units.get(unit).steps()) {
                if (step instanceof Compilation.Run run
                        && (!withCells || leftOut.contains(run) || run.cell() == brokenCell)) {
                    continue;
                }
                try {
                    if (perform(unit, units.get(unit).file(), step) && step instanceof Compilation.Run run) {
                        // As in a notebook, the rest of a cell is not run once something in it threw.
                        brokenCell = run.cell();
                    }
                } catch (Ended ended) {
                    if (!(step instanceof Compilation.Run run) || killed) {
                        throw ended;
                    }
                    leftOut.add(run);
                    remarks.add(
                            Words.text("cell.left-out", where(units.get(unit).file(), run), EndedSentence.of(ended)));
                    return;
                }
            }
        }
        ready = true;
    }

    /** Takes one step and says whether it threw. */
    private boolean perform(int unit, String file, Compilation.Step step) throws Ended {
        return switch (step) {
            case Compilation.Load load ->
                send(new Protocol.Request.Load(unit, load.classes())) instanceof Response.Threw;
            case Compilation.Run run -> {
                Response response = send(new Protocol.Request.Run(unit, run.className(), run.methodName()));
                if (response instanceof Response.Threw threw) {
                    String remark = threw.message().isEmpty()
                            ? Words.text("cell.threw", where(file, run), threw.type())
                            : Words.text("cell.threw.saying", where(file, run), threw.type(), threw.message());
                    if (!remarks.contains(remark)) {
                        remarks.add(remark);
                    }
                    yield true;
                }
                yield false;
            }
        };
    }

    private Response send(Protocol.Request request) throws Ended {
        try {
            Frame.Body body = process.ask(Protocol.writer(request));
            return Protocol.response(body);
        } catch (Ended ended) {
            killed |= ended.reason() == Ended.Reason.KILLED;
            close();
            process = null;
            ready = false;
            throw ended;
        }
    }

    private static String where(String file, Compilation.Run run) {
        return Words.text("place.cell", file, run.cell());
    }

    @Override
    public void close() {
        if (process != null) {
            process.close();
        }
    }

    /** What the end of a process means for the test that waited for it. */
    static final class EndedSentence {

        private EndedSentence() {}

        static Outcome outcome(Ended ended) {
            return switch (ended.reason()) {
                case TIMED_OUT -> Outcome.TIMED_OUT;
                case OUT_OF_MEMORY -> Outcome.OUT_OF_MEMORY;
                case EXITED, KILLED -> Outcome.CRASHED;
                case BROKE_PROTOCOL -> Outcome.MALFORMED_RESULT;
            };
        }

        static String of(Ended ended) {
            return switch (ended.reason()) {
                case TIMED_OUT -> Words.text("process.loop", ended.getMessage());
                case OUT_OF_MEMORY -> Words.text("process.memory");
                case EXITED ->
                    Words.text(
                            ended.status() == 134 || ended.status() == 139 ? "process.crashed" : "process.exited",
                            ended.status());
                case KILLED -> Words.text("process.killed");
                case BROKE_PROTOCOL -> Words.text("process.silent");
            };
        }
    }
}
