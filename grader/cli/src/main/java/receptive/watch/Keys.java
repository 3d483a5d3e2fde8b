package receptive.watch;

import java.io.IOException;
import java.io.Reader;
import java.util.concurrent.BlockingQueue;

/** Reads keys in the background. */
final class Keys {

    private Keys() {}

    /** Puts every key of an input into a queue, and at its end that there are no more. */
    static void read(Reader in, BlockingQueue<Event> events) {
        // A thread that waits for a key cannot be stopped on every system: it must not keep the program alive.
        Thread.ofPlatform().daemon().name("keys").start(() -> {
            try {
                for (int key = in.read(); key >= 0; key = in.read()) {
                    events.add(new Event.Key(key == '\r' ? '\n' : (char) key));
                }
            } catch (IOException closed) {
                // The terminal is gone, which ends the keys as well.
            }
            events.add(new Event.NoMoreKeys());
        });
    }
}
