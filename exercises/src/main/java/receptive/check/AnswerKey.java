package receptive.check;

import java.util.ArrayList;
import java.util.List;
import receptive.exercises.Catalogue;
import receptive.exercises.Exercise;

/**
 * What the judging side knows about one contract: the right answer to any call, and the wrong ones worth a name.
 *
 * <pre>{@code
 * static final AnswerKey<MaxPool> KEY = AnswerKey.of(MaxPool.class, Reference::maxPool)
 *         .with("starts-at-zero", (x, size, stride) -> relu(Reference.maxPool(x, size, stride)))
 *         .explainedBy(call -> cell -> List.of(...));
 * }</pre>
 *
 * @param contract the contract's interface
 * @param reference answers every call rightly, throwing {@link IllegalArgumentException} where the contract refuses
 * @param misconceptions implementations of plausible mistakes, by the id of their text
 * @param explanation shows how one element of the right answer comes about
 */
public record AnswerKey<C>(
        Class<C> contract, C reference, List<Misconception<C>> misconceptions, Explanation explanation) {

    /**
     * A plausible mistake.
     *
     * @param id the id of its text: {@code misconception.<id>} of the exercise
     * @param twin answers calls as someone who makes the mistake would
     */
    public record Misconception<C>(String id, C twin) {}

    /** Copies the list. */
    public AnswerKey {
        misconceptions = List.copyOf(misconceptions);
    }

    /** A key without misconceptions and explanation. */
    public static <C> AnswerKey<C> of(Class<C> contract, C reference) {
        return new AnswerKey<>(contract, reference, List.of(), (call, element) -> List.of());
    }

    /** This key with one more misconception. Feedback names the first that matches, so the likelier come first. */
    public AnswerKey<C> with(String id, C twin) {
        List<Misconception<C>> more = new ArrayList<>(misconceptions);
        more.add(new Misconception<>(id, twin));
        return new AnswerKey<>(contract, reference, more, explanation);
    }

    /** This key with an explanation. */
    public AnswerKey<C> explainedBy(Explanation newExplanation) {
        return new AnswerKey<>(contract, reference, misconceptions, newExplanation);
    }

    /** The exercise of the contract. */
    public Exercise exercise() {
        return Catalogue.implementedBy(contract).orElseThrow();
    }

    /** Shows how one element of the right answer comes about. */
    @FunctionalInterface
    public interface Explanation {
        /**
         * The window, the kernel, the products and the sum of one element.
         *
         * @param call what was asked
         * @param element the element's position in the result
         * @return parts of the feedback, or none
         */
        List<Feedback.Part> explain(Call call, int[] element);
    }
}
