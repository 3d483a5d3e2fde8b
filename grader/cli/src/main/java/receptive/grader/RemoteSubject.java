package receptive.grader;

import java.lang.invoke.MethodType;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import receptive.check.NoAnswer;
import receptive.check.Subject;
import receptive.grader.StudentSession.EndedSentence;
import receptive.grader.sandbox.Ended;
import receptive.worker.Protocol;
import receptive.worker.Response;

/**
 * A student's object in the student's process. A method that took the process down twice is not called again, and after
 * four such calls none is: an exercise that never ends must not cost its time again for each test.
 */
final class RemoteSubject implements Subject {

    private static final int MOST_ENDS_OF_A_METHOD = 2;
    private static final int MOST_ENDS = 4;

    private final StudentSession session;
    private final Protocol.Request.Make make;
    private boolean made;
    private Response refusal;
    private final List<Method> ended = new ArrayList<>();
    private NoAnswer lastEnd;

    /** The subject that an instance of a class answers for. */
    RemoteSubject(StudentSession session, Protocol.Request.Make make) {
        this.session = session;
        this.make = make;
    }

    @Override
    public Response call(Method method, Object[] arguments) {
        if (ended.size() >= MOST_ENDS || Collections.frequency(ended, method) >= MOST_ENDS_OF_A_METHOD) {
            throw new NoAnswer(lastEnd.outcome(), Words.text("process.enough", lastEnd.getMessage()));
        }
        try {
            if (!made || session.fresh()) {
                Response response = session.ask(make);
                refusal = response instanceof Response.Returned ? null : response;
                made = true;
            }
            if (refusal != null) {
                return refusal;
            }
            return typed(method, session.ask(Protocol.Request.Call.of(method, arguments)));
        } catch (Ended end) {
            ended.add(method);
            lastEnd = new NoAnswer(EndedSentence.outcome(end), EndedSentence.of(end));
            throw lastEnd;
        }
    }

    /** The other side may send any value; only one of the method's type goes on to the suite. */
    private static Response typed(Method method, Response response) {
        if (!(response instanceof Response.Returned returned)) {
            return response;
        }
        Object value = returned.value();
        Class<?> type = method.getReturnType();
        boolean fits = value == null
                ? !type.isPrimitive() || type == void.class
                : MethodType.methodType(type).wrap().returnType().isInstance(value);
        return fits
                ? returned
                : new Response.Unreadable(
                        value == null
                                ? Words.text("answer.nothing")
                                : Words.text("answer.other", value.getClass().getSimpleName()));
    }
}
