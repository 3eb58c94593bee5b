package dev.prospector.sync.application.port.out;

/** Another service does not take what it was asked, and would not take it the next time. */
public final class CallRejected extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public CallRejected(String why) {
        super(why);
    }
}
