package receptive.check;

/** The fixed sentences of feedback, in {@code receptive/check/messages.properties}. */
final class Messages {

    private static final Wording SENTENCES = Wording.of("receptive.check.messages");

    private Messages() {}

    /** The sentence of a key, with its gaps filled. */
    static String text(String key, Object... gaps) {
        return SENTENCES.text(key, gaps);
    }

    /** The sentence of a key for one thing or for several: {@code key.one} or {@code key.many}. */
    static String counted(String key, long count, Object... gaps) {
        return SENTENCES.counted(key, count, gaps);
    }
}
