package receptive.check;

import java.lang.invoke.MethodType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import receptive.worker.Response;

/** Puts into words what is wrong with an answer: a sentence, the mistake behind it, how the right answer comes about. */
final class Diagnosis {

    private static final int LONGEST_INLINE = 8;

    private final ExerciseTexts exercise;

    Diagnosis(Class<?> contract) {
        this.exercise = new ExerciseTexts(contract);
    }

    /** An answer that is not the expected one. */
    Unmet wrong(Question<?> question, Object expected, Object got) {
        Optional<Elements> right = Elements.of(expected);
        Optional<Elements> wrong = Elements.of(got);
        List<Feedback.Part> parts = new ArrayList<>();
        question.mistakeGiving(expected, got).map(exercise::mistake).ifPresent(parts::add);
        String sentence;
        if (right.isPresent()
                && inGrids(right.get())
                && got != null
                && got.getClass().isArray()) {
            sentence = wrong.isPresent()
                            && Arrays.equals(right.get().shape(), wrong.get().shape())
                    ? elementsDiffer(question, right.get(), wrong.get(), parts)
                    : shapesDiffer(question, right.get(), got, parts);
        } else {
            String gap = question.what().isPresent() ? "wrong.measure" : "wrong.answer";
            sentence = Messages.text(
                    gap,
                    exercise.id(),
                    question.what().orElse(""),
                    Arguments.inline(question.call()),
                    Arguments.literal(got),
                    Arguments.literal(expected));
            if (question.what().isEmpty()) {
                parts.addAll(explanation(question, new int[0]));
            }
        }
        parts.addAll(Arguments.parts(question.call()));
        return failed(sentence, parts);
    }

    private static boolean inGrids(Elements elements) {
        return elements.rank() > 1
                || (elements.rank() == 1 && !(elements.isExact() && elements.size() <= LONGEST_INLINE));
    }

    private String elementsDiffer(Question<?> question, Elements right, Elements wrong, List<Feedback.Part> parts) {
        boolean[] differs = Agreement.differing(right, wrong, question::magnitudes);
        Whereabouts where = new Whereabouts(right, wrong, differs);
        int first = where.first();
        if (question.what().isEmpty()) {
            parts.addAll(explanation(question, right.index(first)));
        }
        parts.add(Planes.around(Messages.text("grid.expected"), right, first, at -> differs[at]));
        parts.add(Planes.around(Messages.text("grid.got"), wrong, first, at -> differs[at]));
        return Messages.text(
                "wrong.element",
                subject(question),
                Numerals.of(right.index(first)),
                wrong.text(first),
                right.text(first),
                where.sentence(question.call()));
    }

    private String shapesDiffer(Question<?> question, Elements right, Object got, List<Feedback.Part> parts) {
        int[] shape = Flaw.shape(got);
        if (right.size() > 0) {
            parts.add(Planes.around(Messages.text("grid.expected"), right, 0, at -> outside(right.index(at), shape)));
        }
        Elements.of(got)
                .filter(wrong -> wrong.size() > 0)
                .ifPresent(wrong -> parts.add(Planes.around(
                        Messages.text("grid.got"), wrong, 0, at -> outside(wrong.index(at), right.shape()))));
        return Messages.text("wrong.shape", subject(question), Flaw.words(shape), Flaw.words(right.shape()));
    }

    private static boolean outside(int[] index, int[] shape) {
        if (index.length != shape.length) {
            return false;
        }
        for (int axis = 0; axis < index.length; axis++) {
            if (index[axis] >= shape[axis]) {
                return true;
            }
        }
        return false;
    }

    private static List<Feedback.Part> explanation(Question<?> question, int[] element) {
        try {
            return question.key().explanation().explain(question.call(), element);
        } catch (RuntimeException broken) {
            // The verdict stands without it; that it is missing is said, so that a teacher can see to it.
            return List.of(new Feedback.Line(Messages.text("explanation.failed", broken)));
        }
    }

    /**
     * The answer of a method, made sure to be a value of its type: not null, not jagged, no other type.
     *
     * @throws Unmet if it is not
     */
    Object wellFormed(Call call, Response.Returned returned) {
        Object value = returned.value();
        Class<?> type = call.method().getReturnType();
        if (value == null) {
            throw failed(Messages.text("result.null", exercise.id(), type.getSimpleName()), Arguments.parts(call));
        }
        if (!boxed(type).isInstance(value)) {
            throw failed(
                    Messages.text(
                            "result.type",
                            exercise.id(),
                            Quotation.of(value.getClass().getSimpleName()),
                            type.getSimpleName()),
                    Arguments.parts(call));
        }
        if (type.isArray()) {
            Optional<String> flaw = Flaw.of(value);
            if (flaw.isPresent()) {
                throw failed(Messages.text("result.flaw", exercise.id(), flaw.get()), Arguments.parts(call));
            }
        }
        return value;
    }

    /** Something that is no value at all. */
    Unmet unreadable(Call call, Response.Unreadable answer) {
        return new Unmet(
                Outcome.MALFORMED_RESULT,
                Feedback.of(Messages.text(
                        "result.unreadable",
                        exercise.id(),
                        call.method().getReturnType().getSimpleName(),
                        WorkerWords.of(answer.sentence()))));
    }

    /** An answer on which the measure cannot be taken. */
    Unmet unmeasurable(Question<?> question, RuntimeException thrown) {
        String reason = thrown instanceof IllegalArgumentException && thrown.getMessage() != null
                ? thrown.getMessage()
                : thrown.toString();
        return failed(
                Messages.text(
                        "wrong.unmeasurable",
                        exercise.id(),
                        question.what().orElse(""),
                        Arguments.inline(question.call()),
                        Quotation.of(reason)),
                parts(question, question.mistakeFailingAs(thrown)));
    }

    /** An argument that is not after the call what it was before. */
    Unmet changedArgument(Question<?> question, int position) {
        return failed(
                argument("argument.changed", question.call(), position),
                parts(question, question.mistakeThat(answer -> answer.changedArguments()
                        .contains(position))));
    }

    /** A result that holds on to an argument's storage. */
    Unmet sharedArgument(Question<?> question, int position) {
        return failed(
                argument("argument.shared", question.call(), position),
                parts(question, question.mistakeThat(answer -> answer.sharedArguments()
                        .contains(position))));
    }

    private String argument(String key, Call call, int position) {
        return Messages.text(key, exercise.id(), Arguments.inline(call), Arguments.name(call.method(), position));
    }

    private List<Feedback.Part> parts(Question<?> question, Optional<String> mistake) {
        List<Feedback.Part> parts = new ArrayList<>();
        mistake.map(exercise::mistake).ifPresent(parts::add);
        parts.addAll(Arguments.parts(question.call()));
        return parts;
    }

    /** A result of the wrong shape where only the shape was looked at. */
    Unmet wrongShape(Question<?> question, Elements right, Object got) {
        List<Feedback.Part> parts = new ArrayList<>();
        String sentence = shapesDiffer(question, right, got, parts);
        parts.addAll(Arguments.parts(question.call()));
        return failed(sentence, parts);
    }

    private String subject(Question<?> question) {
        return question.what()
                .map(what -> Messages.text("subject.measure", exercise.id(), what, Arguments.inline(question.call())))
                .orElseGet(exercise::id);
    }

    static Unmet failed(String sentence, List<Feedback.Part> parts) {
        return new Unmet(Outcome.FAILED, new Feedback(sentence, parts));
    }

    private static Class<?> boxed(Class<?> type) {
        return MethodType.methodType(type).wrap().returnType();
    }
}
