package dev.prospector.candidate.domain.match;

/** No user's decision about this match stands that could be taken back (409). */
public class NothingDecided extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public NothingDecided() {
        super("Nobody has decided anything about this match that still stands.");
    }
}
