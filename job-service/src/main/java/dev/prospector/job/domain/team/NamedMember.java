package dev.prospector.job.domain.team;

import java.util.Optional;

import dev.prospector.job.domain.user.User;

/**
 * A member with who that is.
 *
 * @param user empty where the directory does not know them
 */
public record NamedMember(HiringTeamMember member, Optional<User> user) {}
