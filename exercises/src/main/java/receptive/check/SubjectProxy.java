package receptive.check;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.Optional;
import receptive.worker.Response;

/** A subject in the clothes of its contract: what a suite's tests get as their parameter. */
final class SubjectProxy implements InvocationHandler {

    private final Class<?> contract;
    private final Subject subject;

    private SubjectProxy(Class<?> contract, Subject subject) {
        this.contract = contract;
        this.subject = subject;
    }

    static <C> C of(Class<C> contract, Subject subject) {
        return contract.cast(Proxy.newProxyInstance(
                contract.getClassLoader(), new Class<?>[] {contract}, new SubjectProxy(contract, subject)));
    }

    /** The subject behind a test's parameter; an object that is no such parameter answers for itself. */
    static Subject behind(Object parameter) {
        return Proxy.isProxyClass(parameter.getClass())
                        && Proxy.getInvocationHandler(parameter) instanceof SubjectProxy proxy
                ? proxy.subject
                : new LocalSubject(parameter);
    }

    /** A call that a suite makes itself, without an expectation: the answer, or the end of the test. */
    @Override
    public Object invoke(Object proxy, Method method, Object[] arguments) {
        if (method.getDeclaringClass() == Object.class) {
            return switch (method.getName()) {
                case "equals" -> proxy == arguments[0];
                case "hashCode" -> System.identityHashCode(proxy);
                default -> "the subject";
            };
        }
        Call call = new Call(method, arguments == null ? new Object[0] : arguments);
        Diagnosis diagnosis = new Diagnosis(contract);
        return switch (subject.call(method, call.arguments())) {
            case Response.Returned returned -> diagnosis.wellFormed(call, returned);
            case Response.Threw threw -> throw new Thrown(contract).insteadOfAnswering(Optional.empty(), call, threw);
            case Response.Unreadable unreadable -> throw diagnosis.unreadable(call, unreadable);
        };
    }
}
