package receptive.notebooks;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jdk.jshell.spi.ExecutionControl;

/**
 * Writes down what JShell would load and run, and runs nothing.
 *
 * <p>It declines to redefine a class, so JShell gives a redeclared one a new binary name and compiles whatever uses it
 * again: the recording then needs nothing but a plain class loader.
 */
final class RecordingExecutionControl implements ExecutionControl {

    private static final Pattern TOP_LEVEL_TYPE = Pattern.compile("REPL\\.\\$JShell\\$[0-9A-Z]+\\$(.+)");

    private final List<Program.Step> steps = new ArrayList<>();
    private final List<String> loaded = new ArrayList<>();
    private int cell;

    /** From now on, invocations belong to this cell. */
    void enter(int cell) {
        this.cell = cell;
    }

    List<Program.Step> steps() {
        return steps;
    }

    /** How many classes were loaded so far. */
    int loads() {
        return loaded.size();
    }

    /** Binary name of the class that was last loaded for a type of this name, passing over the first so many loads. */
    Optional<String> latestBinaryName(String type, int after) {
        for (String name : loaded.subList(after, loaded.size()).reversed()) {
            Matcher matcher = TOP_LEVEL_TYPE.matcher(name);
            if (matcher.matches() && matcher.group(1).equals(type)) {
                return Optional.of(name);
            }
        }
        return Optional.empty();
    }

    @Override
    public void load(ClassBytecodes[] classes) {
        steps.add(new Program.LoadClasses(Arrays.stream(classes)
                .map(c -> new Program.ClassFile(c.name(), c.bytecodes()))
                .toList()));
        Arrays.stream(classes).map(ClassBytecodes::name).forEach(loaded::add);
    }

    @Override
    public void redefine(ClassBytecodes[] classes) throws NotImplementedException {
        throw new NotImplementedException("A recording loads every class once.");
    }

    @Override
    public String invoke(String className, String methodName) {
        steps.add(new Program.Invoke(className, methodName, cell));
        return "";
    }

    @Override
    public String varValue(String className, String varName) {
        return "";
    }

    @Override
    public void addToClasspath(String path) {
        // The compiler alone needs it.
    }

    @Override
    public void stop() {
        // Nothing runs.
    }

    @Override
    public Object extensionCommand(String command, Object argument) throws NotImplementedException {
        throw new NotImplementedException(command);
    }

    @Override
    public void close() {
        // Holds nothing open.
    }
}
