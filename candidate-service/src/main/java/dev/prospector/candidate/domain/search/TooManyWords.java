package dev.prospector.candidate.domain.search;

/** Someone looks for more words at once than are looked up (400). */
public class TooManyWords extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public TooManyWords(int most) {
        super("At most " + most + " words can be looked for.");
    }
}
