package receptive.cli;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;
import receptive.check.Language;

/** What was typed wrongly, in one sentence, and where to read how it is typed. */
final class WrongUsage {

    private static final int MOST_SUGGESTIONS = 3;

    private WrongUsage() {}

    static String sentence(ParameterException exception) {
        CommandLine line = exception.getCommandLine();
        return what(exception) + " Try: " + line.getCommandSpec().qualifiedName() + " --help";
    }

    private static String what(ParameterException exception) {
        return switch (exception) {
            case UnmatchedArgumentException unmatched -> unmatched(unmatched);
            case MissingParameterException missing -> missing(missing);
            case OverwrittenOptionException twice -> name(twice.getOverwritten()) + " is given twice; give it once.";
            default ->
                exception.getArgSpec() != null && exception.getValue() != null
                        ? name(exception.getArgSpec()) + " takes " + kind(exception.getArgSpec()) + " but got "
                                + exception.getValue() + "."
                        : exception.getMessage().lines().findFirst().orElse("That is not understood.");
        };
    }

    private static String unmatched(UnmatchedArgumentException exception) {
        CommandLine line = exception.getCommandLine();
        String command = line.getCommandSpec().qualifiedName();
        String typed = exception.getUnmatched().getFirst();
        List<String> near = exception.getSuggestions().stream()
                .map(suggestion -> suggestion.substring(suggestion.lastIndexOf(' ') + 1))
                .limit(MOST_SUGGESTIONS)
                .toList();
        if (exception.isUnknownOption()) {
            return command + " has no option " + typed + meant(near);
        }
        List<String> commands = line.getSubcommands().entrySet().stream()
                .filter(entry ->
                        !entry.getValue().getCommandSpec().usageMessage().hidden())
                .map(Map.Entry::getKey)
                .toList();
        if (!commands.isEmpty()) {
            return command + " has no command " + typed
                    + (near.isEmpty()
                            ? "; there " + (commands.size() == 1 ? "is " : "are ") + String.join(", ", commands) + "."
                            : meant(near));
        }
        String parameters = line.getCommandSpec().positionalParameters().stream()
                .map(ArgSpec::paramLabel)
                .collect(Collectors.joining(" "));
        return command + " takes " + (parameters.isEmpty() ? "options only" : "one " + parameters)
                + " but got another argument, " + typed + "; leave it out.";
    }

    private static String meant(List<String> near) {
        return near.isEmpty() ? "." : "; did you mean " + String.join(" or ", near) + "?";
    }

    private static String missing(MissingParameterException exception) {
        ArgSpec first = exception.getMissing().getFirst();
        String command = exception.getCommandLine().getCommandSpec().qualifiedName();
        return first instanceof OptionSpec
                ? name(first) + " needs a value: " + name(first) + " " + first.paramLabel() + "."
                : command + " needs " + first.paramLabel() + ", " + lowerCase(first.description()[0]);
    }

    private static String lowerCase(String sentence) {
        return Character.toLowerCase(sentence.charAt(0)) + sentence.substring(1);
    }

    private static String name(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
    }

    private static String kind(ArgSpec argument) {
        Class<?> type = argument.type();
        if (type.isEnum()) {
            return Arrays.stream(type.getEnumConstants())
                    .map(constant -> constant.toString().toLowerCase(Locale.ROOT))
                    .collect(Collectors.joining(" or "));
        }
        if (type == Locale.class) {
            return Language.SPOKEN.stream().map(Locale::getLanguage).collect(Collectors.joining(" or "));
        }
        if (type == int.class) {
            return "a whole number of at most 9 digits";
        }
        if (type == long.class) {
            return "a whole number of at most 18 digits";
        }
        return type == double.class || type == Double.class ? "a number" : "a " + argument.paramLabel();
    }
}
