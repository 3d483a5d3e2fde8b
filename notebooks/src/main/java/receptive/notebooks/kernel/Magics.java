package receptive.notebooks.kernel;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import receptive.notebooks.kernel.CellFailure.BadMagic;

/**
 * The lines of a cell that are not Java: {@code %classpath} and {@code %jars}, each with jars or folders after it, counted
 * from the notebook's folder. A {@code *} in the last part of a path stands for any name.
 */
final class Magics {

    private final Path folder;
    private final Consumer<Path> addToClassPath;

    Magics(Path folder, Consumer<Path> addToClassPath) {
        this.folder = folder;
        this.addToClassPath = addToClassPath;
    }

    /** Does what a line asks for. */
    void run(String line) throws BadMagic {
        if (line.startsWith("!")) {
            throw new BadMagic(
                    "Lines that start with ! run no shell command here; use a terminal for \"" + line + "\".");
        }
        List<String> words = Arrays.asList(line.split("\\s+"));
        if (!words.getFirst().equals("%classpath") && !words.getFirst().equals("%jars")) {
            throw new BadMagic("The magics known here are %classpath and %jars, but the cell says \"" + line
                    + "\"; remove the line.");
        }
        if (words.size() == 1) {
            throw new BadMagic(words.getFirst() + " expects a jar or folder after it, such as " + words.getFirst()
                    + " lib/receptive-student.jar.");
        }
        for (String path : words.subList(1, words.size())) {
            entries(words.getFirst(), path).forEach(addToClassPath);
        }
    }

    private List<Path> entries(String magic, String path) throws BadMagic {
        List<Path> found = new ArrayList<>();
        int lastSlash = path.lastIndexOf('/') + 1;
        String name = path.substring(lastSlash);
        try {
            if (name.contains("*")) {
                Path in = folder.resolve(path.substring(0, lastSlash));
                if (Files.isDirectory(in)) {
                    try (DirectoryStream<Path> matching = Files.newDirectoryStream(in, name)) {
                        matching.forEach(found::add);
                    }
                    found.sort(null);
                }
            } else if (Files.exists(folder.resolve(path))) {
                found.add(folder.resolve(path).normalize());
            }
        } catch (IOException | InvalidPathException unreadable) {
            throw new BadMagic(magic + " cannot read " + path + ": " + unreadable.getMessage());
        }
        if (found.isEmpty()) {
            throw new BadMagic(magic + " expects a jar or folder but there is no " + path + " in " + folder
                    + "; paths count from the notebook's folder"
                    + (name.equals("receptive-student.jar") ? ", and building the course puts that jar there." : "."));
        }
        return found;
    }
}
