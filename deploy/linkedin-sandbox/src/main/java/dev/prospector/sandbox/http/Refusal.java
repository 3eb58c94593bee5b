package dev.prospector.sandbox.http;

/** Ends a request with the given reply, from however deep in the rules. */
public final class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient Reply reply;

    public Refusal(Reply reply) {
        super("Refused with status " + reply.status(), null, false, false);
        this.reply = reply;
    }

    public Reply reply() {
        return reply;
    }
}
