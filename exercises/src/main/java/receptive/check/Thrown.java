package receptive.check;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import receptive.worker.Response;

/** Puts into words what a call threw though it should not have, or did not throw though it should have. */
final class Thrown {

    private static final String LEFT_OPEN = "not attempted yet";

    private final ExerciseTexts exercise;

    Thrown(Class<?> contract) {
        this.exercise = new ExerciseTexts(contract);
    }

    /** Something thrown by a call that is to be answered; what an untouched stub throws has an outcome of its own. */
    Unmet insteadOfAnswering(Optional<Question<?>> question, Call call, Response.Threw threw) {
        if (isLeftOpen(threw)) {
            return leftOpen();
        }
        List<Feedback.Part> parts = new ArrayList<>();
        if (threw.refusal()) {
            question.flatMap(Question::mistakeRefusing).map(exercise::mistake).ifPresent(parts::add);
        }
        parts.addAll(Arguments.parts(call));
        return Diagnosis.failed(Messages.text(threw.refusal() ? "refused" : "threw", thrown(threw)), parts);
    }

    /** Something thrown, other than a refusal, by a call that is to be refused. */
    Unmet insteadOfRefusing(Call call, Response.Threw threw, long[] numbers) {
        return isLeftOpen(threw)
                ? leftOpen()
                : Diagnosis.failed(
                        Messages.text("refusal.type", Arguments.inline(call), naming(numbers), thrown(threw)),
                        Arguments.parts(call));
    }

    /** An answer where a refusal is due. */
    Unmet notAtAll(Question<?> question, Object got, long[] numbers) {
        List<Feedback.Part> parts = new ArrayList<>();
        question.mistakeAnswering(got).map(exercise::mistake).ifPresent(parts::add);
        parts.addAll(Arguments.parts(question.call()));
        return Diagnosis.failed(
                Messages.text(
                        "refusal.none", exercise.id(), Arguments.inline(question.call()), naming(numbers), shape(got)),
                parts);
    }

    /** A refusal whose message leaves numbers out. */
    Unmet withoutNumbers(Call call, Response.Threw threw, List<Long> missing) {
        String numbers = Messages.counted(
                "numbers",
                missing.size(),
                String.join(", ", missing.stream().map(String::valueOf).toList()));
        return Diagnosis.failed(
                Messages.text("refusal.message", Arguments.inline(call), numbers, Quotation.of(threw.message())),
                Arguments.parts(call));
    }

    private static boolean isLeftOpen(Response.Threw threw) {
        return threw.type().equals(UnsupportedOperationException.class.getName())
                && threw.message().endsWith(LEFT_OPEN);
    }

    private Unmet leftOpen() {
        return new Unmet(
                Outcome.NOT_ATTEMPTED,
                Feedback.of(Messages.text("not-attempted", exercise.id(), exercise.className())));
    }

    private static String thrown(Response.Threw threw) {
        String type = Quotation.of(threw.type()
                .substring(Math.max(threw.type().lastIndexOf('.'), threw.type().lastIndexOf('$')) + 1));
        String message = threw.message().isBlank() ? "" : " (" + WorkerWords.of(threw.message()) + ")";
        return type
                + message
                + (threw.trace().isEmpty() ? "" : place(threw.trace().getFirst()));
    }

    /** {@code at MyConv.forward, line 12} for {@code MyConv.forward:12} and for a lambda in it. */
    private static String place(String frame) {
        int colon = frame.lastIndexOf(':');
        String code = Quotation.of(colon < 0 ? frame : frame.substring(0, colon))
                .replaceAll("\\blambda\\$(\\w+)\\$[0-9]+", "$1")
                .replace('$', '.');
        String line = colon < 0 ? "" : frame.substring(colon + 1);
        return line.matches("[0-9]+") ? Messages.text("place.line", code, line) : Messages.text("place.code", code);
    }

    private static String naming(long[] numbers) {
        List<String> texts = Arrays.stream(numbers).mapToObj(Long::toString).toList();
        return texts.isEmpty() ? "" : Messages.text("naming", String.join(Messages.text("and"), texts));
    }

    private static String shape(Object got) {
        return Elements.of(got)
                .filter(elements -> elements.rank() > 0)
                .map(elements -> Flaw.words(elements.shape()))
                .orElseGet(() -> Arguments.literal(got));
    }
}
