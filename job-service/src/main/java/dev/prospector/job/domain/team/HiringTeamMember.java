package dev.prospector.job.domain.team;

import dev.prospector.job.domain.user.UserId;

/** A user in the one role that they have on a job. */
public record HiringTeamMember(UserId userId, TeamRole role) {}
