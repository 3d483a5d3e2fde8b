package receptive.grader;

import java.util.function.Supplier;

/** Computes a value when it is first asked for, and keeps it. For one thread. */
final class Once<T> implements Supplier<T> {

    private final Supplier<T> computation;
    private T value;

    Once(Supplier<T> computation) {
        this.computation = computation;
    }

    @Override
    public T get() {
        if (value == null) {
            value = computation.get();
        }
        return value;
    }
}
