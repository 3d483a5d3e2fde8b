package receptive.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import receptive.bundle.Bundle;
import receptive.grader.EnvironmentProblem;
import receptive.grader.Installation;
import receptive.grader.UsageProblem;
import receptive.notebooks.CourseSourceException;

/** {@code receptive bundle}: what students are given, as one file. */
@Command(
        name = "bundle",
        mixinStandardHelpOptions = true,
        description =
                "Make the ZIP file for students: notebooks, skeletons, and all that their commands and notebooks need;"
                        + " no solution and no hidden test.")
final class BundleCommand implements Callable<Integer> {

    @Option(names = "--out", paramLabel = "ZIP", description = "The file to write (default: ${DEFAULT-VALUE}).")
    private Path out = Path.of("course.zip");

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        if (Files.isDirectory(out)) {
            throw new UsageProblem("--out takes a file to write but " + out + " is a folder; name a file in it.");
        }
        Path folder = out.toAbsolutePath().getParent();
        if (!Files.isDirectory(folder)) {
            throw new UsageProblem(
                    "There is no folder " + folder + " to write " + out.getFileName() + " into; make it.");
        }
        try {
            int files = Bundle.write(Installation.current(), out);
            spec.commandLine()
                    .getOut()
                    .println(out + ": " + files + " files, " + (Files.size(out) >> 10)
                            + " KB. Give it to your students.");
        } catch (CourseSourceException wrong) {
            throw new UsageProblem(wrong.getMessage());
        } catch (IOException cannot) {
            throw new EnvironmentProblem("The bundle cannot be written to " + out + ": " + cannot.getMessage(), cannot);
        }
        return 0;
    }
}
