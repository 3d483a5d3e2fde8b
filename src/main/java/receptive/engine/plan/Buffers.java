package receptive.engine.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Hands out buffers while a plan is made, and takes back those whose last reader is planned. */
final class Buffers {

    private final List<Buffer> free = new ArrayList<>();
    private final List<Buffer> all = new ArrayList<>();

    /** A buffer with room for so many numbers: the smallest free one that has it, else the largest free one grows. */
    Buffer take(long numbers) {
        Buffer chosen = free.stream()
                .filter(buffer -> buffer.size() >= numbers)
                .min(Comparator.comparingInt(Buffer::size))
                .or(() -> free.stream().max(Comparator.comparingInt(Buffer::size)))
                .orElseGet(() -> {
                    Buffer fresh = new Buffer();
                    all.add(fresh);
                    return fresh;
                });
        free.remove(chosen);
        chosen.reserve(numbers);
        return chosen;
    }

    void giveBack(Buffer buffer) {
        free.add(buffer);
    }

    void allocate() {
        all.forEach(Buffer::allocate);
    }

    /** Numbers in all buffers together. */
    long size() {
        return all.stream().mapToLong(Buffer::size).sum();
    }
}
