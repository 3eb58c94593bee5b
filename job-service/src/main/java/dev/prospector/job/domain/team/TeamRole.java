package dev.prospector.job.domain.team;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import dev.prospector.job.domain.InvalidValue;
import dev.prospector.job.domain.user.Caller;
import dev.prospector.job.domain.user.TenantRole;

/** What a member does on one job's hiring team (product.md 1). */
public enum TeamRole {
    RECRUITER,
    HIRING_MANAGER,
    INTERVIEWER,
    /** Stands in for one recruiter or hiring manager of the team. */
    DELEGATE;

    /** As clients read it: {@code hiring-manager}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Clients may write it in any case, and {@code _} for {@code -}. Throws {@link InvalidValue} for a word that is none of these. */
    public static TeamRole called(String word) {
        var name = word.toUpperCase(Locale.ROOT).replace('-', '_');
        return Stream.of(values())
                .filter(role -> role.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new InvalidValue(
                        "role", "UNKNOWN_ROLE", "must be one of recruiter, hiring-manager, interviewer, delegate"));
    }

    /** The role in which someone joins the team of the job they make. An admin who recruits nobody joins none (product.md 3). */
    static Optional<TeamRole> ofCreator(Caller creator) {
        if (creator.is(TenantRole.RECRUITER)) {
            return Optional.of(RECRUITER);
        }
        return creator.is(TenantRole.HIRING_MANAGER) ? Optional.of(HIRING_MANAGER) : Optional.empty();
    }

    /** The tenant role without which nobody joins as this; empty where any will do. */
    Optional<TenantRole> needed() {
        return switch (this) {
            case RECRUITER -> Optional.of(TenantRole.RECRUITER);
            case HIRING_MANAGER -> Optional.of(TenantRole.HIRING_MANAGER);
            case INTERVIEWER, DELEGATE -> Optional.empty();
        };
    }
}
