package dev.prospector.job.domain.team;

/** A member has one role per job; this one has another than the one asked for, or stands in for somebody else (409). */
public class AlreadyOnTeam extends RuntimeException {
    private static final long serialVersionUID = 1L;

    AlreadyOnTeam(HiringTeamMember present) {
        super("This user is on the team already, in the role " + present.role() + ".");
    }
}
