package receptive.check;

/** Text of students' code, made fit to be quoted: one line, no control characters, not too long. */
final class Quotation {

    private static final int LONGEST = 300;

    private Quotation() {}

    static String of(String text) {
        StringBuilder line = new StringBuilder();
        text.codePoints().limit(LONGEST).forEach(point -> {
            int type = Character.getType(point);
            boolean printable = type != Character.CONTROL && type != Character.FORMAT && type != Character.SURROGATE;
            line.appendCodePoint(printable ? point : ' ');
        });
        String quoted = line.toString().strip();
        return text.codePointCount(0, text.length()) > LONGEST ? quoted + "…" : quoted;
    }
}
