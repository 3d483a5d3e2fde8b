package receptive.grader.compiler;

import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import receptive.grader.Problem;
import receptive.grader.compiler.Compilation.Declaration;
import receptive.grader.compiler.Compilation.Load;
import receptive.grader.compiler.Compilation.Run;
import receptive.grader.compiler.Compilation.Step;
import receptive.grader.compiler.Compilation.Unit;
import receptive.grader.intake.Submission.JavaFile;
import receptive.worker.Frame;

/** What the grader and the compiler's process say to each other. */
final class CompilerProtocol {

    static final byte OPEN = 'O';
    static final byte CELL = 'C';
    static final byte PROGRAM = 'P';
    static final byte FILES = 'F';

    /** The answer when there is nothing to say. */
    static final byte DONE = 'D';

    /** The answer to a cell that ends in the middle of a declaration, and was therefore not compiled. */
    static final byte INCOMPLETE = 'I';

    /** The answer to a cell after which the compiler refuses whatever it is given. */
    static final byte HARMED = 'H';

    private CompilerProtocol() {}

    static Frame.Writer open(String notebook) {
        return out -> {
            out.writeByte(OPEN);
            writeText(out, notebook);
        };
    }

    /** Compiles a cell; unless it must be whole as it is, one that ends too early is answered by {@link #INCOMPLETE}. */
    static Frame.Writer cell(int number, String text, boolean whole) {
        return out -> {
            out.writeByte(CELL);
            out.writeInt(number);
            out.writeBoolean(whole);
            writeText(out, text);
        };
    }

    static Frame.Writer program() {
        return out -> out.writeByte(PROGRAM);
    }

    static Frame.Writer files(List<JavaFile> files) {
        return out -> {
            out.writeByte(FILES);
            out.writeInt(files.size());
            for (JavaFile file : files) {
                writeText(out, file.name());
                writeText(out, file.text());
            }
        };
    }

    static Frame.Writer status(byte status) {
        return out -> out.writeByte(status);
    }

    static Frame.Writer unit(Unit unit) {
        return out -> {
            writeText(out, unit.file());
            out.writeInt(unit.steps().size());
            for (Step step : unit.steps()) {
                writeStep(out, step);
            }
            out.writeInt(unit.declarations().size());
            for (Declaration declaration : unit.declarations()) {
                writeText(out, declaration.name());
                writeText(out, declaration.binaryName());
                out.writeInt(declaration.cell());
                out.writeInt(declaration.contracts().size());
                for (String contract : declaration.contracts()) {
                    writeText(out, contract);
                }
            }
            out.writeInt(unit.problems().size());
            for (Problem problem : unit.problems()) {
                writeText(out, problem.file());
                out.writeInt(problem.cell());
                out.writeInt(problem.line());
                out.writeInt(problem.column());
                writeText(out, problem.message());
                writeText(out, problem.source());
            }
        };
    }

    private static void writeStep(DataOutputStream out, Step step) throws IOException {
        switch (step) {
            case Load load -> {
                out.writeByte('L');
                out.writeInt(load.classes().size());
                for (Map.Entry<String, byte[]> entry : load.classes().entrySet()) {
                    writeText(out, entry.getKey());
                    out.writeInt(entry.getValue().length);
                    out.write(entry.getValue());
                }
            }
            case Run run -> {
                out.writeByte('R');
                writeText(out, run.className());
                writeText(out, run.methodName());
                out.writeInt(run.cell());
            }
        }
    }

    /**
     * Reads a unit.
     *
     * @throws IOException if the bytes are none
     */
    static Unit unit(Frame.Body in) throws IOException {
        String file = in.text();
        List<Step> steps = new ArrayList<>();
        for (int left = in.count(5); left > 0; left--) {
            steps.add(step(in));
        }
        List<Declaration> declarations = new ArrayList<>();
        for (int left = in.count(16); left > 0; left--) {
            String name = in.text();
            String binaryName = in.text();
            int cell = in.data().readInt();
            Set<String> contracts = new TreeSet<>();
            for (int names = in.count(4); names > 0; names--) {
                contracts.add(in.text());
            }
            declarations.add(new Declaration(name, binaryName, cell, contracts));
        }
        List<Problem> problems = new ArrayList<>();
        for (int left = in.count(24); left > 0; left--) {
            String problemFile = in.text();
            int cell = in.data().readInt();
            int line = in.data().readInt();
            int column = in.data().readInt();
            problems.add(new Problem(problemFile, cell, line, column, in.text(), in.text()));
        }
        return new Unit(file, steps, declarations, problems);
    }

    private static Step step(Frame.Body in) throws IOException {
        if (in.data().readByte() == 'R') {
            return new Run(in.text(), in.text(), in.data().readInt());
        }
        Map<String, byte[]> classes = new LinkedHashMap<>();
        for (int left = in.count(8); left > 0; left--) {
            classes.put(in.text(), in.block());
        }
        return new Load(classes);
    }

    private static void writeText(DataOutputStream out, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }
}
