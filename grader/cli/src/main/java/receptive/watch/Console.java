package receptive.watch;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import org.jline.terminal.Terminal;
import org.jline.terminal.TerminalBuilder;
import receptive.grader.EnvironmentProblem;

/**
 * Where keys come from and pages go to: a terminal that hands over each key at once, or plain streams, where a key counts
 * when Enter is pressed.
 *
 * @param in the keys
 * @param screen the pages
 * @param closing gives the terminal back as it was
 */
public record Console(Reader in, Screen screen, AutoCloseable closing) implements AutoCloseable {

    /** The console that the program was started from. */
    public static Console open(PrintWriter out) {
        java.io.Console own = System.console();
        if (own == null || !own.isTerminal()) {
            return plain(new InputStreamReader(System.in, StandardCharsets.UTF_8), out);
        }
        try {
            Terminal terminal = TerminalBuilder.builder()
                    .system(true)
                    .dumb(true)
                    .encoding(StandardCharsets.UTF_8)
                    .build();
            terminal.enterRawMode();
            boolean dumb = terminal.getType().startsWith(Terminal.TYPE_DUMB);
            boolean colour = !dumb && System.getenv("NO_COLOR") == null;
            return new Console(terminal.reader(), new Screen(terminal.writer(), !dumb, colour), terminal);
        } catch (IOException cannot) {
            throw new EnvironmentProblem("This terminal cannot be used: " + cannot.getMessage() + ".");
        }
    }

    /** Streams that are no terminal. */
    static Console plain(Reader in, PrintWriter out) {
        return new Console(in, new Screen(out, false, false), () -> {});
    }

    @Override
    public void close() {
        try {
            closing.close();
        } catch (Exception left) {
            throw new EnvironmentProblem("The terminal cannot be put back: type reset.", left);
        }
    }
}
