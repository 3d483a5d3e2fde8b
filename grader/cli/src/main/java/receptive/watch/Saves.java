package receptive.watch;

import java.io.IOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;

/**
 * Notices when a file, or a {@code .java} file of a folder, is saved.
 *
 * <p>The folder is watched, not the file: many editors write a new file and rename it. What counts is that time or size of a
 * file changed and has stayed so for a moment, since one save may be several events. Where the system tells nothing, as on
 * network drives, a look once a second does.
 */
final class Saves implements AutoCloseable {

    private static final long QUIET_MILLIS = 60;
    private static final int DEEPEST = 4;

    private record State(FileTime time, long size) {}

    private final Path watched;
    private final WatchService service;
    private final Map<Path, State> first;

    /** Takes note of what is there now. */
    Saves(Path watched) throws IOException {
        this.watched = watched;
        this.service = watched.getFileSystem().newWatchService();
        this.first = look();
    }

    /** Reports from now on whatever is saved after this was made. */
    void reportTo(BlockingQueue<Event> events) {
        Thread.ofPlatform().daemon().name("saves").start(() -> run(events));
    }

    private void run(BlockingQueue<Event> events) {
        Map<Path, State> seen = first;
        try {
            while (true) {
                WatchKey key = service.poll(1, TimeUnit.SECONDS);
                if (key != null) {
                    key.pollEvents();
                    key.reset();
                }
                Map<Path, State> now = look();
                // An editor that renames leaves a moment without a file.
                if (!now.isEmpty() && !now.equals(seen)) {
                    seen = settled(now);
                    events.add(new Event.Saved());
                }
            }
        } catch (ClosedWatchServiceException done) {
            // Nobody wants to know any more.
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        } catch (IOException lost) {
            // The folder is gone; keys still work, and the next check says what is missing.
        }
    }

    private Map<Path, State> settled(Map<Path, State> changed) throws IOException, InterruptedException {
        Map<Path, State> before = changed;
        while (true) {
            Thread.sleep(QUIET_MILLIS);
            Map<Path, State> now = look();
            if (now.equals(before)) {
                return now;
            }
            before = now;
        }
    }

    /** What is there now; nothing, while an editor takes a file away to put another in its place. */
    private Map<Path, State> look() throws IOException {
        try {
            return present();
        } catch (NoSuchFileException goneMeanwhile) {
            return Map.of();
        }
    }

    /** Every folder on the way is watched from then on. */
    private Map<Path, State> present() throws IOException {
        Map<Path, State> states = new TreeMap<>();
        if (!Files.isDirectory(watched)) {
            register(watched.getParent());
            if (Files.isRegularFile(watched)) {
                BasicFileAttributes attributes = Files.readAttributes(watched, BasicFileAttributes.class);
                states.put(watched, new State(attributes.lastModifiedTime(), attributes.size()));
            }
            return states;
        }
        Files.walkFileTree(watched, Set.of(), DEEPEST, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) throws IOException {
                register(folder);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                if (file.toString().toLowerCase(Locale.ROOT).endsWith(".java")) {
                    states.put(file, new State(attributes.lastModifiedTime(), attributes.size()));
                }
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException gone) {
                return FileVisitResult.CONTINUE;
            }
        });
        return states;
    }

    /** Registering a folder again changes nothing. */
    private void register(Path folder) throws IOException {
        folder.register(
                service,
                StandardWatchEventKinds.ENTRY_CREATE,
                StandardWatchEventKinds.ENTRY_MODIFY,
                StandardWatchEventKinds.ENTRY_DELETE);
    }

    @Override
    public void close() throws IOException {
        service.close();
    }
}
