package receptive.grader.compiler;

import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import receptive.grader.EnvironmentProblem;
import receptive.grader.intake.Submission;
import receptive.grader.sandbox.JvmProgram;
import receptive.grader.sandbox.Sandbox;

/**
 * Compilers that several threads share. A compiler is slow until it has compiled a few notebooks, so there are fewer of
 * them than threads: one for every two.
 */
public final class Compilers implements AutoCloseable {

    private final BlockingQueue<Compiler> idle;

    /** Enough compilers for a number of threads; their processes start at once. */
    public Compilers(JvmProgram program, Sandbox sandbox, int threads) {
        int number = (threads + 1) / 2;
        idle = new ArrayBlockingQueue<>(number);
        for (int i = 0; i < number; i++) {
            Compiler compiler = new Compiler(program, sandbox);
            idle.add(compiler);
            compiler.warm();
        }
    }

    /** Compiles a submission, after those before it if all compilers are busy. */
    public Compilation compile(Submission submission) {
        Compiler compiler = take();
        try {
            return compiler.compile(submission);
        } catch (RuntimeException defect) {
            // Whatever state its process is in, the next submission gets a fresh one.
            compiler.close();
            throw defect;
        } finally {
            idle.add(compiler);
        }
    }

    private Compiler take() {
        try {
            return idle.take();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new EnvironmentProblem("Grading was interrupted.");
        }
    }

    /** Ends the processes of the compilers, which are all idle. */
    @Override
    public void close() {
        idle.forEach(Compiler::close);
    }
}
