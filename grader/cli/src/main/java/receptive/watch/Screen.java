package receptive.watch;

import java.io.PrintWriter;
import java.util.regex.Pattern;

/**
 * Shows one page at a time: on a terminal in place of the one before and with a little colour, elsewhere below it.
 *
 * @param out where it is shown
 * @param terminal whether that understands how to clear itself
 * @param colour whether to use colour
 */
record Screen(PrintWriter out, boolean terminal, boolean colour) {

    private static final String CLEAR = "\033[H\033[2J\033[3J";
    private static final Pattern RIGHT = Pattern.compile("(?m)^(\u2713.*)$");
    private static final Pattern WRONG = Pattern.compile("(?m)^(\u2717.*)$");

    /** Shows a page: what it is about, what there is to say, and which keys there are. */
    void show(String heading, String body, String footer) {
        String page = bold(heading) + "\n\n" + coloured(body.stripTrailing()) + "\n\n" + faint(footer) + "\n";
        out.print(terminal ? CLEAR + page : "\n" + page);
        out.flush();
    }

    /** Says below the page that something takes a moment. */
    void busy(String what) {
        out.print(faint(what) + (terminal ? "\r" : "\n"));
        out.flush();
    }

    private String coloured(String body) {
        return painted(painted(body, RIGHT, "32"), WRONG, "31");
    }

    private String painted(String text, Pattern pattern, String code) {
        return colour ? pattern.matcher(text).replaceAll("\033[" + code + "m$1\033[0m") : text;
    }

    private String bold(String text) {
        return colour ? "\033[1m" + text + "\033[0m" : text;
    }

    private String faint(String text) {
        return colour ? "\033[2m" + text + "\033[0m" : text;
    }
}
