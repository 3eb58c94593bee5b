package dev.prospector.job.application.port.in;

import dev.prospector.job.domain.posting.JobId;
import dev.prospector.job.domain.team.HiringTeam;
import dev.prospector.job.domain.team.HiringTeamMember;

/** Who hires for a job. All methods throw {@code JobNotFound} when the tenant has no such job. */
public interface HiringTeams {
    HiringTeam team(JobId job);

    /**
     * @return false when the member was on the team already, in the same role
     * @throws dev.prospector.job.domain.team.AlreadyOnTeam when in another one
     */
    boolean join(JobId job, HiringTeamMember member);
}
