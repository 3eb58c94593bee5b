package dev.prospector.integration.adapter.out.http.linkedin;

/** LinkedIn answered something else than we assume. The message names the place, never what stands there. */
public final class UnusableAnswer extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public UnusableAnswer(String place, String expected) {
        super("LinkedIn's answer: " + place + " is no " + expected);
    }
}
