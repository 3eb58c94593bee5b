package dev.prospector.integration.fakes;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import dev.prospector.integration.application.port.out.connection.LinkedInBudgets;
import dev.prospector.integration.domain.connection.CallLimits;

public final class InMemoryLinkedInBudgets implements LinkedInBudgets {
    private final FakeTenants tenants;
    private final Map<String, Counts> counts = new HashMap<>();

    private record Counts(Instant day, int calls, Instant minute, int minuteCalls) {
        Counts at(Instant now) {
            var today = CallLimits.dayOf(now);
            var thisMinute = CallLimits.minuteOf(now);
            return new Counts(
                    day.isBefore(today) ? today : day,
                    day.isBefore(today) ? 0 : calls,
                    minute.isBefore(thisMinute) ? thisMinute : minute,
                    minute.isBefore(thisMinute) ? 0 : minuteCalls);
        }

        Counts oneMore() {
            return new Counts(day, calls + 1, minute, minuteCalls + 1);
        }
    }

    public InMemoryLinkedInBudgets(FakeTenants tenants) {
        this.tenants = tenants;
    }

    @Override
    public Optional<Instant> take(String resource, CallLimits limits, Instant now) {
        var key = tenants.current() + "/" + resource;
        var known = counts.getOrDefault(key, new Counts(Instant.MIN, 0, Instant.MIN, 0))
                .at(now);
        if (known.calls >= limits.perDay().orElse(Integer.MAX_VALUE)) {
            return Optional.of(known.day.plus(Duration.ofDays(1)));
        }
        if (known.minuteCalls >= limits.perMinute().orElse(Integer.MAX_VALUE)) {
            return Optional.of(known.minute.plus(Duration.ofMinutes(1)));
        }
        counts.put(key, known.oneMore());
        return Optional.empty();
    }

    /** How many calls the tenant has made in the day that was counted last. */
    public int today(String tenant, String resource) {
        var known = counts.get(tenant + "/" + resource);
        return known == null ? 0 : known.calls;
    }
}
