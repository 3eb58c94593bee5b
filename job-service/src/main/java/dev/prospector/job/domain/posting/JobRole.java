package dev.prospector.job.domain.posting;

import static dev.prospector.job.domain.posting.JobAction.ACTIVATE;
import static dev.prospector.job.domain.posting.JobAction.ADD_TEAM_MEMBER;
import static dev.prospector.job.domain.posting.JobAction.CLOSE;
import static dev.prospector.job.domain.posting.JobAction.DELETE;
import static dev.prospector.job.domain.posting.JobAction.SET_PROSPECT;

import java.util.Optional;
import java.util.Set;

import dev.prospector.job.domain.team.TeamRole;
import dev.prospector.job.domain.user.Caller;
import dev.prospector.job.domain.user.TenantRole;

/** What a caller is to one job, by their tenant role and their place on its team together, and what that allows (product.md 3). */
public enum JobRole {
    ADMIN(Set.of(JobAction.values())),
    RECRUITER(Set.of(ACTIVATE, ADD_TEAM_MEMBER, SET_PROSPECT, CLOSE, DELETE)),
    HIRING_MANAGER(Set.of(ACTIVATE, ADD_TEAM_MEMBER, SET_PROSPECT, DELETE)),
    INTERVIEWER(Set.of()),
    READER(Set.of()),
    STRANGER(Set.of());

    private final Set<JobAction> allowed;

    JobRole(Set<JobAction> allowed) {
        this.allowed = allowed;
    }

    /** @param onTeam empty for who is not on the job's team */
    public static JobRole of(Caller caller, Optional<TeamRole> onTeam) {
        if (caller.is(TenantRole.ADMIN)) {
            return ADMIN;
        }
        return onTeam.map(role -> of(caller, role)).orElse(caller.is(TenantRole.READ_ONLY) ? READER : STRANGER);
    }

    /** Only tenant recruiters act as a job's recruiter and hiring managers as its hiring manager; anyone else is an interviewer. */
    private static JobRole of(Caller caller, TeamRole onTeam) {
        return switch (onTeam) {
            case RECRUITER -> caller.is(TenantRole.RECRUITER) ? RECRUITER : INTERVIEWER;
            case HIRING_MANAGER -> caller.is(TenantRole.HIRING_MANAGER) ? HIRING_MANAGER : INTERVIEWER;
            case INTERVIEWER -> INTERVIEWER;
        };
    }

    boolean sees() {
        return this != STRANGER;
    }

    /** Interviewers judge those who applied; whom others would like to win is not theirs to see. */
    boolean seesProspects() {
        return sees() && this != INTERVIEWER;
    }

    boolean may(JobAction action) {
        return allowed.contains(action);
    }
}
