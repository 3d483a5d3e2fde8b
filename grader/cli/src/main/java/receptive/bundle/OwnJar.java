package receptive.bundle;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Jars made for a bundle out of this program's own classes. */
final class OwnJar {

    private OwnJar() {}

    /**
     * A jar with some of the classes and resources of another, or of a folder of class files.
     *
     * @param code the jar or folder
     * @param chosen which entries, by their names: {@code receptive/cli/Main.class}
     */
    static byte[] of(Path code, Predicate<String> chosen) throws IOException {
        if (Files.isDirectory(code)) {
            return jar(code, chosen);
        }
        try (FileSystem files = FileSystems.newFileSystem(code)) {
            return jar(files.getPath("/"), chosen);
        }
    }

    private static byte[] jar(Path root, Predicate<String> chosen) throws IOException {
        SortedMap<String, BundleEntry> entries = new TreeMap<>();
        try (Stream<Path> files = Files.walk(root)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String name = root.relativize(file).toString().replace('\\', '/');
                if (chosen.test(name)) {
                    entries.put(name, BundleEntry.file(Files.readAllBytes(file)));
                }
            }
        }
        return Archive.of(entries);
    }

    /** A jar that holds nothing but the way to another, relative to itself. */
    static byte[] pointingTo(String other) {
        String manifest = "Manifest-Version: 1.0\r\nClass-Path: " + other + "\r\n\r\n";
        SortedMap<String, BundleEntry> entries = new TreeMap<>();
        entries.put("META-INF/MANIFEST.MF", BundleEntry.file(manifest.getBytes(StandardCharsets.UTF_8)));
        return Archive.of(entries);
    }
}
