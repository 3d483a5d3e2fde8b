package receptive.check;

import java.lang.reflect.Method;
import receptive.worker.Invocation;
import receptive.worker.Response;

/** A subject in this JVM: the student's object in a notebook, a solution in a test. */
public final class LocalSubject implements Subject {

    private final Object target;

    /** The subject that answers with this object. */
    public LocalSubject(Object target) {
        this.target = target;
    }

    @Override
    public Response call(Method method, Object[] arguments) {
        try {
            return Invocation.call(target, method, arguments);
        } catch (OutOfMemoryError memory) {
            throw new NoAnswer(Outcome.OUT_OF_MEMORY, Messages.text("out-of-memory"));
        }
    }
}
