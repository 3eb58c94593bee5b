package dev.prospector.candidate.domain.access;

/**
 * What stands against deleting a person, who goes with all their applications (product.md 3).
 *
 * @param all how many there are
 * @param deletable how many of them the caller may delete
 */
public record Applications(int all, int deletable) {
    public static final Applications NONE = new Applications(0, 0);

    /** Of another id of the same person. */
    public Applications and(Applications others) {
        return new Applications(all + others.all, deletable + others.deletable);
    }

    /**
     * Recruiters delete a person if they may delete each of the applications, hiring managers only one without any.
     *
     * @throws CandidateHasApplications when somebody's application is in the way
     */
    public void demandDeletable(Caller caller) {
        var mayAll = all == 0 || all == deletable && caller.deletesApplicants();
        if (!mayAll) {
            throw new CandidateHasApplications();
        }
    }
}
