package receptive.practice;

import receptive.grader.EnvironmentProblem;
import receptive.grader.sandbox.Sandbox;

/**
 * Where students' own code runs on their own machine: in bubblewrap if it is there, else as a plain process, saying so.
 * Grading never does that; but here nobody is to be kept from anything but an endless loop.
 */
public final class OwnSandbox {

    private OwnSandbox() {}

    /** The best sandbox that this machine has. */
    public static Sandbox choose() {
        try {
            return Sandbox.bubblewrap();
        } catch (EnvironmentProblem none) {
            return Sandbox.plainProcess();
        }
    }

    /** The line that says so where code is not confined; empty where it is. */
    public static String remark(Sandbox sandbox) {
        return sandbox instanceof Sandbox.Bubblewrap ? "" : Words.text("sandbox.plain");
    }
}
