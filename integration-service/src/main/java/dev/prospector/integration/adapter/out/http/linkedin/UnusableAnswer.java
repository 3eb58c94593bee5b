package dev.prospector.integration.adapter.out.http.linkedin;

/** LinkedIn answered something else than we assume. The message names the place, never what stands there. */
public final class UnusableAnswer extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String what;

    public UnusableAnswer(String place, String expected) {
        this(place + " is no " + expected);
    }

    private UnusableAnswer(String what) {
        super("LinkedIn's answer: " + what);
        this.what = what;
    }

    /** The place, and what does not stand there. */
    public String what() {
        return what;
    }
}
