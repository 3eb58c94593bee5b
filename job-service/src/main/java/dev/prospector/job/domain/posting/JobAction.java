package dev.prospector.job.domain.posting;

/** What can be done with a job; by whom, {@link JobRole} says. */
public enum JobAction {
    ACTIVATE,
    ADD_TEAM_MEMBER,
    SET_PROSPECT,
    CLOSE,
    DELETE;

    /** Whether there is anything to do in a job of that status. */
    boolean fits(JobStatus status) {
        return switch (this) {
            case ACTIVATE -> status == JobStatus.DRAFT;
            case CLOSE -> status == JobStatus.ACTIVE;
            case ADD_TEAM_MEMBER, SET_PROSPECT, DELETE -> true;
        };
    }
}
