package receptive.grader.sandbox;

/** A confined process is over, and why. */
public final class Ended extends Exception {

    private static final long serialVersionUID = 1L;

    private final Reason reason;
    private final int status;
    private final String printed;

    /** Ways in which a process can be over. */
    public enum Reason {
        /** It used up its time and was killed for it. */
        TIMED_OUT,
        /** The JVM ended itself for want of memory. */
        OUT_OF_MEMORY,
        /** It ended on its own. */
        EXITED,
        /** Somebody else killed it: not its own doing. */
        KILLED,
        /** It lives but no longer talks. */
        BROKE_PROTOCOL
    }

    /**
     * It is over.
     *
     * @param reason why
     * @param status its exit status, or −1 if it was still alive
     * @param sentence what is known
     * @param printed the first of what it printed
     */
    Ended(Reason reason, int status, String sentence, String printed) {
        super(sentence, null, false, false);
        this.reason = reason;
        this.status = status;
        this.printed = printed;
    }

    /** Why it is over. */
    public Reason reason() {
        return reason;
    }

    /** Its exit status, or −1. */
    public int status() {
        return status;
    }

    /** The first of what it printed. */
    public String printed() {
        return printed;
    }
}
