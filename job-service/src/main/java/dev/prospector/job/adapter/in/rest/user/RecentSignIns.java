package dev.prospector.job.adapter.in.rest.user;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;

import dev.prospector.job.domain.user.SignIn;

/** The sign-ins of the last minute: their directory rows need no second look. When there are too many, the oldest goes. */
@ApplicationScoped
class RecentSignIns {
    static final Duration REMEMBERED = Duration.ofMinutes(1);
    private static final int MOST = 10_000;

    private final Clock clock;
    private final Map<Key, Instant> until = new LinkedHashMap<>();

    private record Key(String tenant, SignIn signIn) {}

    RecentSignIns(Clock clock) {
        this.clock = clock;
    }

    synchronized boolean has(String tenant, SignIn signIn) {
        var end = until.get(new Key(tenant, signIn));
        return end != null && clock.instant().isBefore(end);
    }

    synchronized void add(String tenant, SignIn signIn) {
        var key = new Key(tenant, signIn);
        until.remove(key);
        until.put(key, clock.instant().plus(REMEMBERED));
        if (until.size() > MOST) {
            until.remove(until.keySet().iterator().next());
        }
    }
}
