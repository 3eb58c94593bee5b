package dev.prospector.candidate.domain.pool;

/** The pool has as many contributors as one can have (409). */
public class TooManyContributors extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public TooManyContributors() {
        super("A talent pool has at most " + TalentPool.MOST_CONTRIBUTORS + " contributors.");
    }
}
