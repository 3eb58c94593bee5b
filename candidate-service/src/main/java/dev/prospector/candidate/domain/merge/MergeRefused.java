package dev.prospector.candidate.domain.merge;

/** Two candidates cannot be merged, or a merge not undone, as things are (409). Nothing was changed. */
public class MergeRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final Reason reason;

    /** Why; clients switch on the names. */
    public enum Reason {
        SAME_CANDIDATE("A candidate cannot be merged with themselves."),
        ALREADY_MERGED("One of the two is merged already: name the candidate by whom they are answered."),
        CONFLICTING_LINKEDIN_PERSONS("The two are two different LinkedIn members."),
        TOO_MANY_MERGED("A candidate has at most " + Aliases.MOST + " other ids."),
        ALREADY_UNDONE("The merge is undone already."),
        MERGED_SINCE("A later merge of the same person must be undone first."),
        UNDO_EXPIRED("A merge can be undone for " + Merge.UNDO_DAYS + " days.");

        private final String text;

        Reason(String text) {
            this.text = text;
        }
    }

    public MergeRefused(Reason reason) {
        super(reason.text);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
