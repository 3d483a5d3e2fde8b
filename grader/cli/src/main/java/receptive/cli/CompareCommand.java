package receptive.cli;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import receptive.engine.Summary;
import receptive.engine.SummaryComparison;

/** {@code receptive compare A B}: two networks side by side. */
@Command(
        name = "compare",
        mixinStandardHelpOptions = true,
        description = "Show two networks side by side: what is the same, what differs, and the totals.",
        sortOptions = false)
final class CompareCommand implements Callable<Integer> {

    @Parameters(index = "0", paramLabel = "A", description = "A name or a file of JSON, as for summary.")
    private String left;

    @Parameters(index = "1", paramLabel = "B", description = "Another.")
    private String right;

    @Option(names = "--input", paramLabel = "CxHxW", description = "Another input for both, such as 3x256x256.")
    private String input;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        Summary a = NetworkArgument.summary(left, false, input);
        Summary b = NetworkArgument.summary(right, false, input);
        PrintWriter out = spec.commandLine().getOut();
        out.print(SummaryComparison.of(a, b).toText());
        out.flush();
        return 0;
    }
}
