package dev.prospector.integration.adapter.out.http.linkedin;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Supplier;

import jakarta.enterprise.context.ApplicationScoped;

import org.jboss.logging.Logger;

import dev.prospector.integration.adapter.out.http.linkedin.CallFailed.HeldBack;
import dev.prospector.integration.adapter.out.http.linkedin.CallFailed.Kind;
import dev.prospector.integration.application.port.out.connection.LinkedInBudgets;
import dev.prospector.integration.application.port.out.connection.LinkedInPauses;
import dev.prospector.integration.application.port.out.inbox.Outages;
import dev.prospector.integration.domain.connection.CallLimits;
import dev.prospector.kit.data.sql.Tenants;

/** Whether a tenant's call may be made now: not before LinkedIn's own {@code Retry-After}, and not beyond what LinkedIn allows. */
@ApplicationScoped
class Permits {
    private static final Logger LOG = Logger.getLogger(Permits.class);

    private final Tenants tenants;
    private final LinkedInPauses pauses;
    private final LinkedInBudgets budgets;
    private final Terms terms;
    private final Outages outages;
    private final Clock clock;

    private record Refusal(HeldBack by, Instant end) {}

    Permits(
            Tenants tenants,
            LinkedInPauses pauses,
            LinkedInBudgets budgets,
            Terms terms,
            Outages outages,
            Clock clock) {
        this.tenants = tenants;
        this.pauses = pauses;
        this.budgets = budgets;
        this.terms = terms;
        this.outages = outages;
        this.clock = clock;
    }

    /** @throws CallFailed THROTTLED with the time to wait; UNREACHABLE when the database is, because what may be asked is not known then */
    void take(String tenant, Call call) {
        var now = clock.instant();
        refusal(tenant, () -> refusal(call, now)).ifPresent(refusal -> {
            throw CallFailed.heldBack(refusal.by, Kind.THROTTLED, Duration.between(now, refusal.end));
        });
    }

    private Optional<Refusal> refusal(String tenant, Supplier<Optional<Refusal>> judgement) {
        try {
            return tenants.in(tenant, judgement);
        } catch (RuntimeException e) {
            if (outages.caused(e)) {
                throw CallFailed.heldBack(HeldBack.DATABASE, Kind.UNREACHABLE, Duration.ZERO);
            }
            throw e;
        }
    }

    private Optional<Refusal> refusal(Call call, Instant now) {
        return pauses.end(call.resource().title())
                .filter(now::isBefore)
                .map(end -> new Refusal(HeldBack.PAUSE, end))
                .or(() -> spentOfSeat(call, now))
                .or(() -> spent(call, now));
    }

    private Optional<Refusal> spentOfSeat(Call call, Instant now) {
        var limits = terms.limitsOfSeats(call.resource());
        return call.share().seat().flatMap(seat -> spent(call.resource().title() + "/" + seat.value(), limits, now));
    }

    private Optional<Refusal> spent(Call call, Instant now) {
        var limits = terms.limits(call.resource()).leaving(call.share().leave());
        return spent(call.resource().title(), limits, now);
    }

    private Optional<Refusal> spent(String name, CallLimits limits, Instant now) {
        return limits.areNone()
                ? Optional.empty()
                : budgets.take(name, limits, now).map(end -> new Refusal(HeldBack.BUDGET, end));
    }

    /** LinkedIn's wish is obeyed by whoever got it, even if it cannot be stored for the others. */
    void pause(String tenant, Resource resource, Duration time) {
        if (time.isZero()) {
            return;
        }
        var end = clock.instant().plus(time);
        try {
            tenants.in(tenant, () -> pauses.lastUntil(resource.title(), end));
        } catch (RuntimeException e) {
            if (!outages.caused(e)) {
                throw e;
            }
            LOG.warnf("LinkedIn's pause until %s could not be stored: the database is away", end);
        }
    }
}
