package receptive.grader.report;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import receptive.grader.EnvironmentProblem;
import receptive.grader.UsageProblem;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/**
 * The folder that the reports go to.
 *
 * <p>Everything is written into a new folder beside it, which then takes its name in one step. Reports of the same course
 * are replaced; anything else that stands there is left alone and refused.
 */
final class OutputFolder {

    /** Writes the files. */
    @FunctionalInterface
    interface Content {
        void writeTo(Path folder) throws IOException;
    }

    private static final Set<String> OURS = Set.of("results", "feedback", "class.html", "grades.csv", Reports.RUN_JSON);

    private final Path out;
    private final Path parent;

    OutputFolder(Path out) {
        this.out = resolved(out);
        this.parent = Optional.ofNullable(this.out.getParent()).orElse(this.out);
    }

    /** A link to a folder stands for that folder; renaming the link would leave the old reports behind. */
    private static Path resolved(Path out) {
        try {
            return out.toRealPath();
        } catch (IOException e) {
            return out.toAbsolutePath().normalize();
        }
    }

    /**
     * Sees whether reports of a course can be written.
     *
     * @throws UsageProblem if the folder was chosen wrongly
     * @throws EnvironmentProblem if the machine does not let us write there
     */
    void check(String course) {
        if (Files.isDirectory(out)) {
            refuseForeign(course);
        } else if (Files.exists(out)) {
            throw new EnvironmentProblem(
                    "The reports need a folder, but " + out + " is a file; remove it or name another folder.");
        }
        Path existing = parent;
        while (existing.getParent() != null && !Files.exists(existing)) {
            existing = existing.getParent();
        }
        try {
            Files.delete(Files.createDirectory(beside(existing, "probe")));
        } catch (IOException e) {
            throw notWritable(existing, e);
        }
    }

    private void refuseForeign(String course) {
        List<String> names = names();
        if (names.isEmpty()) {
            return;
        }
        Optional<String> there = courseOf(out.resolve(Reports.RUN_JSON));
        if (there.isEmpty()) {
            throw new UsageProblem(
                    "The folder " + out + " holds files that are no reports; empty it or name another folder.");
        }
        if (!there.get().equals(course)) {
            throw new UsageProblem("The folder " + out + " holds the reports of the course "
                    + SafeText.line(there.get(), 60) + ", not of " + SafeText.line(course, 60)
                    + "; name another folder, or delete it if they are not needed.");
        }
        names.stream().filter(name -> !OURS.contains(name)).findFirst().ifPresent(name -> {
            throw new UsageProblem("The folder " + out + " holds " + SafeText.line(name, 60)
                    + ", which is no report and would be lost; move it away or name another folder.");
        });
    }

    private List<String> names() {
        try (Stream<Path> files = Files.list(out)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        } catch (IOException e) {
            throw new EnvironmentProblem(
                    "The folder " + out + " cannot be read (" + reason(e) + "); name another folder.", e);
        }
    }

    private static Optional<String> courseOf(Path runJson) {
        try {
            return Optional.of(Json.read(runJson))
                    .map(run -> run.get("course"))
                    .filter(JsonNode::isString)
                    .map(JsonNode::asString);
        } catch (IOException | JacksonException e) {
            return Optional.empty();
        }
    }

    /**
     * Writes the files and puts them into place, or leaves everything as it was.
     *
     * @throws EnvironmentProblem if that cannot be done
     */
    void replace(Content content) {
        Path fresh = beside(parent, "new");
        try {
            Files.createDirectories(parent);
            Files.createDirectory(fresh);
            content.writeTo(fresh);
        } catch (IOException e) {
            deleteQuietly(fresh);
            throw notWritable(parent, e);
        } catch (RuntimeException e) {
            deleteQuietly(fresh);
            throw e;
        }
        putIntoPlace(fresh);
    }

    private void putIntoPlace(Path fresh) {
        Path old = beside(parent, "old");
        boolean moved = false;
        try {
            if (Files.exists(out)) {
                Files.move(out, old, StandardCopyOption.ATOMIC_MOVE);
                moved = true;
            }
            Files.move(fresh, out, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            if (moved) {
                moveQuietly(old, out);
            }
            throw new EnvironmentProblem(
                    "The reports could not take the name " + out + " (" + reason(e) + "); they are complete in " + fresh
                            + ", move them from there.",
                    e);
        }
        if (moved) {
            deleteQuietly(old);
        }
    }

    private Path beside(Path folder, String what) {
        Path name = Optional.ofNullable(out.getFileName()).orElse(Path.of("reports"));
        return folder.resolve("." + name + "." + what + "-" + UUID.randomUUID());
    }

    private EnvironmentProblem notWritable(Path folder, IOException e) {
        return new EnvironmentProblem(
                "The reports cannot be written to " + out + ", because " + folder + " does not take new files ("
                        + reason(e) + "); name a folder that you may write to.",
                e);
    }

    private static String reason(IOException e) {
        return switch (e) {
            case AccessDeniedException denied -> "permission denied";
            case FileSystemException failed when failed.getReason() != null -> failed.getReason();
            case NoSuchFileException missing -> "the file system refuses";
            default -> e.getClass().getSimpleName();
        };
    }

    private static void moveQuietly(Path from, Path to) {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            // The sentence that is thrown next says where the reports are.
        }
    }

    private static void deleteQuietly(Path folder) {
        try {
            Files.walkFileTree(folder, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                    Files.delete(file);
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult postVisitDirectory(Path visited, IOException e) throws IOException {
                    Files.delete(visited);
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException e) {
            // A hidden folder stays behind; the reports themselves are as they should be.
        }
    }
}
