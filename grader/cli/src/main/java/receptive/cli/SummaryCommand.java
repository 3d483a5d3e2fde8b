package receptive.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import receptive.engine.Summary;
import receptive.grader.EnvironmentProblem;
import receptive.grader.UsageProblem;
import receptive.json.SummaryJson;

/** {@code receptive summary NAME|FILE.json}: the layers of a network. */
@Command(
        name = "summary",
        mixinStandardHelpOptions = true,
        description = "Show the layers of a network: shapes, parameters, multiply-accumulates, receptive field.",
        sortOptions = false)
final class SummaryCommand implements Callable<Integer> {

    /** What to print. */
    enum Format {
        TEXT,
        MARKDOWN,
        HTML,
        JSON;

        private String of(Summary summary) {
            return switch (this) {
                case TEXT -> summary.toText();
                case MARKDOWN -> summary.toMarkdown();
                case HTML -> summary.toHtmlPage();
                case JSON -> SummaryJson.text(summary);
            };
        }
    }

    @Parameters(
            paramLabel = "NAME|FILE.json",
            description =
                    "The network: a name such as lenet5 or resnet50, or a file of JSON (what --format json prints).")
    private String network;

    @Option(names = "--input", paramLabel = "CxHxW", description = "Another input, such as 3x256x256.")
    private String input;

    @Option(names = "--format", defaultValue = "text", description = "text, markdown, html or json. Default: text.")
    private Format format;

    @Option(names = "--heads", description = "With the auxiliary classifiers of googlenet and googlenet-torchvision.")
    private boolean heads;

    @Option(names = "--out", paramLabel = "FILE", description = "Write to this file instead of the terminal.")
    private Path out;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        String text = format.of(NetworkArgument.summary(network, heads, input));
        if (out == null) {
            PrintWriter terminal = spec.commandLine().getOut();
            terminal.print(text);
            terminal.flush();
        } else {
            write(text);
        }
        return 0;
    }

    private void write(String text) {
        Path folder = out.toAbsolutePath().getParent();
        if (folder == null || !Files.isDirectory(folder) || Files.isDirectory(out)) {
            throw new UsageProblem("--out expects a file in a directory that exists but got " + out + ".");
        }
        try {
            Files.writeString(out, text);
        } catch (IOException unwritable) {
            throw new EnvironmentProblem(
                    "The file " + out + " cannot be written: " + unwritable.getMessage(), unwritable);
        }
    }
}
