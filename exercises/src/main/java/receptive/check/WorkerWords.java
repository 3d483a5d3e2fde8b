package receptive.check;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the worker says, which stands on the JDK alone and knows one language, in the language of the student. */
final class WorkerWords {

    private static final Map<String, Pattern> KNOWN = new LinkedHashMap<>();

    static {
        known("worker.object", "an object of type (.+)");
        known("worker.deep", "(?:a value|an array) nested more than (\\d+) deep");
        known("worker.list", "a list of a type of its own \\((.+)\\)");
        known("worker.large", "a value that is too large");
        known("worker.refused", "a (\\S+) that is refused: (.*)");
        known("worker.constructor", "the class needs a constructor without parameters");
    }

    private WorkerWords() {}

    private static void known(String key, String pattern) {
        KNOWN.put(key, Pattern.compile(pattern, Pattern.DOTALL));
    }

    /** The same in the language that is spoken, and what is unknown as it is: on one line, fit to be quoted. */
    static String of(String said) {
        for (Map.Entry<String, Pattern> known : KNOWN.entrySet()) {
            Matcher matcher = known.getValue().matcher(said);
            if (matcher.matches()) {
                Object[] gaps = new Object[matcher.groupCount()];
                for (int i = 0; i < gaps.length; i++) {
                    gaps[i] = Quotation.of(matcher.group(i + 1));
                }
                return Messages.text(known.getKey(), gaps);
            }
        }
        return Quotation.of(said);
    }
}
