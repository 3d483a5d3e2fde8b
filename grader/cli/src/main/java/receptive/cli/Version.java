package receptive.cli;

import java.nio.file.Path;
import picocli.CommandLine.IVersionProvider;
import receptive.grader.Installation;

/** Says which Receptive this is and what it runs on. */
final class Version implements IVersionProvider {

    @Override
    public String[] getVersion() {
        return new String[] {
            "receptive " + Installation.version(),
            "Java " + Runtime.version() + " at " + Path.of(System.getProperty("java.home")),
        };
    }
}
