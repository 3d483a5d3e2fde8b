package receptive.grader.compiler;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import receptive.grader.EnvironmentProblem;
import receptive.grader.Problem;
import receptive.grader.Words;
import receptive.grader.compiler.Compilation.Unit;
import receptive.grader.intake.Submission;
import receptive.grader.intake.Submission.JavaFile;
import receptive.grader.intake.Submission.JavaSources;
import receptive.grader.intake.Submission.NotebookSource;
import receptive.grader.sandbox.ConfinedProcess;
import receptive.grader.sandbox.Ended;
import receptive.grader.sandbox.JvmProgram;
import receptive.grader.sandbox.Limits;
import receptive.grader.sandbox.Sandbox;
import receptive.worker.Frame;

/**
 * The grader's end of the compiler: a warm process that is used again from submission to submission, and started again
 * when a source takes it down. A cell or file that does so is left out.
 */
public final class Compiler implements AutoCloseable {

    static final int MOST_TRIES = 2;

    /** So many cells or files of a source may take the compiler down, at a cost of its whole time each. */
    static final int MOST_LEFT_OUT = 3;

    private final JvmProgram program;
    private final Sandbox sandbox;
    private final Limits limits;
    private ConfinedProcess process;

    /** A compiler that starts its process when it is first needed. */
    public Compiler(JvmProgram program, Sandbox sandbox) {
        this(program, sandbox, Limits.COMPILER);
    }

    Compiler(JvmProgram program, Sandbox sandbox, Limits limits) {
        this.program = program;
        this.sandbox = sandbox;
        this.limits = limits;
    }

    /** Starts the process now, so that it is ready when it is needed. */
    public void warm() {
        if (process == null) {
            try {
                process = ConfinedProcess.start(sandbox, limits, program);
            } catch (IOException cannot) {
                throw new EnvironmentProblem("The compiler's process cannot be started: " + cannot.getMessage());
            }
        }
    }

    /** Compiles every source of a submission. Whatever a source does, the result says what became of it. */
    public Compilation compile(Submission submission) {
        List<Unit> units = new ArrayList<>();
        List<String> remarks = new ArrayList<>();
        for (Submission.Source source : submission.sources()) {
            units.add(
                    switch (source) {
                        case NotebookSource notebook -> new NotebookCompilation(notebook, this::ask, remarks).run();
                        case JavaSources files -> compile(files);
                    });
        }
        return new Compilation(units, remarks);
    }

    /** If the files together take the process down, those that do so alone are left out. */
    private Unit compile(JavaSources sources) {
        List<JavaFile> files = new ArrayList<>(sources.files());
        List<Problem> problems = new ArrayList<>();
        try {
            return program(sources.file(), files, problems);
        } catch (Ended together) {
            if (files.size() > 1) {
                leaveOutWhatEndsTheProcess(files, problems);
            }
            if (!problems.isEmpty()) {
                try {
                    return program(sources.file(), files, problems);
                } catch (Ended still) {
                    // There is a limit to what is tried.
                }
            }
            files.forEach(file -> problems.add(problem(file, together)));
            return new Unit(sources.file(), List.of(), List.of(), problems);
        }
    }

    private void leaveOutWhatEndsTheProcess(List<JavaFile> files, List<Problem> problems) {
        for (JavaFile file : List.copyOf(files)) {
            try {
                program(file.name(), List.of(file), List.of());
            } catch (Ended alone) {
                files.remove(file);
                problems.add(problem(file, alone));
                if (problems.size() == MOST_LEFT_OUT) {
                    return;
                }
            }
        }
    }

    private Unit program(String name, List<JavaFile> files, List<Problem> known) throws Ended {
        for (int tries = 1; ; tries++) {
            try {
                Unit unit = CompilerProtocol.unit(ask(CompilerProtocol.files(files)));
                List<Problem> problems = new ArrayList<>(known);
                unit.problems().forEach(problem -> problems.add(inWords(problem)));
                return new Unit(name, unit.steps(), unit.declarations(), problems);
            } catch (Ended ended) {
                if (ended.reason() != Ended.Reason.KILLED || tries == MOST_TRIES) {
                    throw ended;
                }
            } catch (IOException damaged) {
                throw new IllegalStateException("The compiler answers in a form that nobody knows.", damaged);
            }
        }
    }

    private static Problem problem(JavaFile file, Ended ended) {
        return new Problem(file.name(), 0, 1, 1, sentence(ended), firstLine(file.text()));
    }

    private Frame.Body ask(Frame.Writer request) throws Ended {
        warm();
        try {
            return process.ask(request);
        } catch (Ended ended) {
            close();
            throw ended;
        }
    }

    private static Problem inWords(Problem problem) {
        return problem.message().equals(JavaFiles.GAVE_UP)
                ? new Problem(
                        problem.file(),
                        problem.cell(),
                        problem.line(),
                        problem.column(),
                        Words.text("compiler.itself"),
                        problem.source())
                : problem;
    }

    static String sentence(Ended ended) {
        return switch (ended.reason()) {
            case TIMED_OUT -> Words.text("compiler.time", ended.getMessage());
            case OUT_OF_MEMORY -> Words.text("compiler.memory");
            default -> Words.text("compiler.stopped", ended.getMessage());
        };
    }

    static String firstLine(String text) {
        return text.lines().findFirst().orElse("");
    }

    @Override
    public void close() {
        if (process != null) {
            process.close();
            process = null;
        }
    }
}
