package dev.prospector.job.domain.team;

/** This user has no place on the job's team (404). */
public class NotOnTeam extends RuntimeException {
    private static final long serialVersionUID = 1L;

    NotOnTeam() {
        super("This user is not on the hiring team.");
    }
}
