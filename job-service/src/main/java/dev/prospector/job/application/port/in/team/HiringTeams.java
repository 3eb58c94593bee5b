package dev.prospector.job.application.port.in.team;

import java.util.List;
import java.util.Optional;

import dev.prospector.job.domain.posting.JobId;
import dev.prospector.job.domain.team.NamedMember;
import dev.prospector.job.domain.team.TeamRole;
import dev.prospector.job.domain.user.Caller;
import dev.prospector.job.domain.user.UserId;

/**
 * Who hires for a job. All methods throw {@code JobNotFound} when the tenant has no such job or the caller may not see it, and
 * {@code ForbiddenAction} when they see it but may not do this to it.
 */
public interface HiringTeams {
    /** In the order in which they joined. */
    List<NamedMember> team(Caller caller, JobId job);

    /**
     * Who is on the team already, as the very same, stays so.
     *
     * @throws dev.prospector.job.domain.InvalidValue when no such user is known, or they cannot be that on this team
     * @throws dev.prospector.job.domain.team.AlreadyOnTeam when they are on it as something else
     */
    Joined join(Caller caller, JobId job, Newcomer newcomer);

    /**
     * Gives a member another role; who has it already keeps it. Whoever can have no delegates in the new role loses theirs.
     *
     * @throws dev.prospector.job.domain.InvalidValue when they cannot be that on this team
     * @throws dev.prospector.job.domain.team.NotOnTeam when the user has no place on it
     * @throws dev.prospector.job.domain.access.DelegateLimit when a delegate may not change this member
     * @throws dev.prospector.job.domain.team.LastRecruiter when no recruiter would remain
     */
    NamedMember changeRole(Caller caller, JobId job, Newcomer member);

    /**
     * Takes a member off the team, with all who stand in for them.
     *
     * @throws dev.prospector.job.domain.team.NotOnTeam when the user has no place on it
     * @throws dev.prospector.job.domain.access.DelegateLimit when a delegate may not remove this member
     * @throws dev.prospector.job.domain.team.LastRecruiter when no recruiter would remain
     */
    void remove(Caller caller, JobId job, UserId member);

    /** @param delegateOf for whom a delegate is to stand in; empty for everyone else */
    record Newcomer(UserId userId, TeamRole role, Optional<UserId> delegateOf) {}

    /** @param isNew false when they were on the team before */
    record Joined(NamedMember member, boolean isNew) {}
}
