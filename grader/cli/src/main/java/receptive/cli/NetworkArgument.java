package receptive.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import receptive.engine.Summary;
import receptive.grader.EnvironmentProblem;
import receptive.grader.UsageProblem;
import receptive.json.NetworkFile;
import receptive.model.Network;
import receptive.model.Shape;
import receptive.zoo.Zoo;

/** The networks that commands take: by name, or from a file. */
final class NetworkArgument {

    private NetworkArgument() {}

    /**
     * The summary of a network.
     *
     * @param nameOrFile a name of the zoo or a file of JSON
     * @param heads whether it should have its auxiliary heads
     * @param input sizes of another input, as typed; null for the network's own
     */
    static Summary summary(String nameOrFile, boolean heads, String input) {
        try {
            Network network = network(nameOrFile, heads);
            return Summary.of(input == null ? network : new Network(network.name(), shape(input), network.body()));
        } catch (IllegalArgumentException refused) {
            throw new UsageProblem(refused.getMessage());
        }
    }

    private static Network network(String nameOrFile, boolean heads) {
        if (Zoo.knows(nameOrFile)) {
            return heads ? Zoo.networkWithHeads(nameOrFile) : Zoo.network(nameOrFile);
        }
        Path file = file(nameOrFile);
        if (file == null) {
            return Zoo.network(nameOrFile);
        }
        if (heads) {
            throw new UsageProblem("--heads goes with a network's name; a file says itself which heads there are.");
        }
        try {
            return NetworkFile.read(file);
        } catch (IOException unreadable) {
            throw new EnvironmentProblem(
                    "The file " + file + " cannot be read: " + unreadable.getMessage(), unreadable);
        }
    }

    /** The file that is meant; null if it can only be a name. */
    private static Path file(String text) {
        try {
            Path file = Path.of(text);
            boolean looksLikeOne = text.toLowerCase(Locale.ROOT).endsWith(".json") || file.getNameCount() > 1;
            return looksLikeOne || Files.isRegularFile(file) ? file : null;
        } catch (InvalidPathException name) {
            return null;
        }
    }

    private static Shape shape(String text) {
        List<Integer> sizes = new ArrayList<>();
        for (String size : text.split("[xX×]", -1)) {
            if (!size.matches("[0-9]{1,10}") || Long.parseLong(size) > Integer.MAX_VALUE || Long.parseLong(size) < 1) {
                throw new UsageProblem(
                        "--input expects sizes of at least 1 such as 3x224x224 but got \"" + text + "\".");
            }
            sizes.add(Integer.parseInt(size));
        }
        return new Shape(sizes);
    }
}
