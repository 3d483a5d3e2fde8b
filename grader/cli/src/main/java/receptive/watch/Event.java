package receptive.watch;

/** Something that {@code receptive watch} answers to. */
sealed interface Event {

    /**
     * A key was pressed.
     *
     * @param key the character; Enter is {@code \n}
     */
    record Key(char key) implements Event {}

    /** What is watched was saved. */
    record Saved() implements Event {}

    /** There will be no more keys: the input has ended. */
    record NoMoreKeys() implements Event {}
}
