package dev.prospector.job.domain.team;

import java.util.Optional;

import dev.prospector.job.domain.InvalidValue;
import dev.prospector.job.domain.user.User;
import dev.prospector.job.domain.user.UserId;

/**
 * A user in the one role that they have on a job.
 *
 * @param delegateOf whom a delegate stands in for; empty for everyone else
 */
public record HiringTeamMember(UserId userId, TeamRole role, Optional<UserId> delegateOf) {
    public HiringTeamMember {
        if (delegateOf.isPresent() && role != TeamRole.DELEGATE) {
            throw new InvalidValue("delegateOf", "ONLY_FOR_DELEGATES", "is for the role delegate only");
        }
        if (delegateOf.isEmpty() && role == TeamRole.DELEGATE) {
            throw new InvalidValue("delegateOf", "NO_PRINCIPAL", "must say for whom the delegate stands in");
        }
    }

    public HiringTeamMember(UserId userId, TeamRole role) {
        this(userId, role, Optional.empty());
    }

    /**
     * Recruiters join as recruiters and hiring managers as hiring managers only (product.md 3): {@code ROLE_NOT_HELD}. Nobody joins who
     * is inactive: {@code INACTIVE_USER}.
     */
    public static HiringTeamMember joining(User user, TeamRole role, Optional<UserId> delegateOf) {
        if (!user.active()) {
            throw new InvalidValue("userId", "INACTIVE_USER", "must be an active user");
        }
        if (role.needed().filter(needed -> !user.roles().contains(needed)).isPresent()) {
            throw new InvalidValue("role", "ROLE_NOT_HELD", "must be a tenant role of this user");
        }
        return new HiringTeamMember(user.id(), role, delegateOf);
    }

    public boolean isDelegate() {
        return role == TeamRole.DELEGATE;
    }

    boolean isDelegateOf(UserId principal) {
        return delegateOf.filter(principal::equals).isPresent();
    }

    boolean mayHaveDelegates() {
        return role == TeamRole.RECRUITER || role == TeamRole.HIRING_MANAGER;
    }
}
