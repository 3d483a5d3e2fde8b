package receptive.practice;

import receptive.check.Wording;

/** The sentences of this package, in {@code receptive/practice/words.properties}. */
final class Words {

    private static final Wording SENTENCES = Wording.of("receptive.practice.words");

    private Words() {}

    /** The sentence of a key, with its gaps filled, in the language that is spoken. */
    static String text(String key, Object... gaps) {
        return SENTENCES.text(key, gaps);
    }
}
