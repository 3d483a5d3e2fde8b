package receptive.bench;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * One case with one number of threads.
 *
 * @param what the case
 * @param batch inputs of a forward pass
 * @param threads how many threads each candidate had
 * @param entries how the candidates did, ours first
 */
public record Result(Case what, int batch, int threads, List<Entry> entries) {

    /** @throws IllegalArgumentException if the first is not ours */
    public Result {
        entries = List.copyOf(entries);
        if (entries.isEmpty() || !entries.getFirst().ours()) {
            throw new IllegalArgumentException("The first entry of a result is to be this project's own.");
        }
    }

    /** Multiply-accumulates of a forward pass. */
    public long macs() {
        return what.macs() * batch;
    }

    /** This project's engine as it runs by default. */
    public Entry ours() {
        return entries.getFirst();
    }

    /** The fastest of the others, by its best time. */
    public Optional<Entry> bestPeer() {
        return entries.stream().filter(entry -> !entry.ours()).min(Comparator.comparingDouble(entry -> entry.times()
                .best()));
    }

    /** How many times as fast this entry is as the best peer, both at their best. */
    public OptionalDouble ratio(Entry entry) {
        return bestPeer()
                .map(peer ->
                        OptionalDouble.of(peer.times().best() / entry.times().best()))
                .orElseGet(OptionalDouble::empty);
    }

    /** How many times as fast this entry is as the peer with the least median, by medians. */
    public OptionalDouble medianRatio(Entry entry) {
        return entries.stream()
                .filter(other -> !other.ours())
                .mapToDouble(peer -> peer.times().median() / entry.times().median())
                .min();
    }
}
