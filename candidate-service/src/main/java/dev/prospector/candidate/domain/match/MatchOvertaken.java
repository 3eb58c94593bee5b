package dev.prospector.candidate.domain.match;

/** A LinkedIn member was attached after the decision that is to be taken back: what was before it cannot come back (409). */
public class MatchOvertaken extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public MatchOvertaken() {
        super("Another LinkedIn member has been attached since that decision.");
    }
}
