package dev.prospector.candidate.adapter.in.rest;

import dev.prospector.candidate.domain.access.Caller;
import dev.prospector.candidate.domain.access.TenantRole;
import dev.prospector.kit.http.access.CurrentUser;

/** Translates the token's user. */
public final class Callers {
    private Callers() {}

    public static Caller of(CurrentUser user) {
        return new Caller(user.id(), TenantRole.among(user.roles()));
    }
}
