package receptive.grader.sandbox;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A program for a confined JVM.
 *
 * <p>A JVM spends most of a short life on loading and checking classes. An archive of them, made once by a run that ends
 * in peace, spares it that; without one the program runs as well, only slower.
 *
 * @param mainClass main class, which connects to the socket whose path is its only argument
 * @param classPath its class path, all of which it may read
 * @param flags JVM flags besides those that limits call for
 * @param archive where the archive of its classes is, or would be
 * @param recording whether this run makes the archive
 */
public record JvmProgram(String mainClass, List<Path> classPath, List<String> flags, Path archive, boolean recording) {

    /** Copies the lists. */
    public JvmProgram {
        classPath = List.copyOf(classPath);
        flags = List.copyOf(flags);
    }

    /** The same program, leaving an archive of its classes when it ends. */
    public JvmProgram recorded() {
        return new JvmProgram(mainClass, classPath, flags, archive, true);
    }

    /** Every file that the program reads. */
    List<Path> files() {
        List<Path> files = new ArrayList<>(classPath);
        if (archived()) {
            files.add(archive);
        }
        return files;
    }

    /** All flags; a JVM that cannot use the archive goes on without it and says nothing. */
    List<String> allFlags() {
        List<String> all = new ArrayList<>(flags);
        all.add("-Xlog:disable");
        if (recording) {
            all.add("-XX:ArchiveClassesAtExit=" + archive);
        } else if (archived()) {
            all.addAll(List.of("-Xshare:auto", "-XX:SharedArchiveFile=" + archive));
        }
        return all;
    }

    private boolean archived() {
        return !recording && Files.isReadable(archive);
    }
}
