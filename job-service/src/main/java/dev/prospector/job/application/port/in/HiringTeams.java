package dev.prospector.job.application.port.in;

import dev.prospector.job.domain.posting.JobId;
import dev.prospector.job.domain.team.HiringTeam;
import dev.prospector.job.domain.team.HiringTeamMember;
import dev.prospector.job.domain.user.Caller;

/** Who hires for a job. All methods throw {@code JobNotFound} when the tenant has no such job or the caller may not see it. */
public interface HiringTeams {
    HiringTeam team(Caller caller, JobId job);

    /**
     * @return false when the member was on the team already, in the same role
     * @throws dev.prospector.job.domain.posting.ForbiddenAction when the caller only looks at this job
     * @throws dev.prospector.job.domain.team.AlreadyOnTeam when in another one
     */
    boolean join(Caller caller, JobId job, HiringTeamMember member);
}
