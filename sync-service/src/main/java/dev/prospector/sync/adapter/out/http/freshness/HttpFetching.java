package dev.prospector.sync.adapter.out.http.freshness;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import org.eclipse.microprofile.rest.client.inject.RestClient;

import dev.prospector.kit.http.access.CurrentTenant;
import dev.prospector.kit.http.call.GuardedService;
import dev.prospector.sync.adapter.out.http.GuardedServices;
import dev.prospector.sync.adapter.out.http.RecentAnswers;
import dev.prospector.sync.application.port.out.CallRejected;
import dev.prospector.sync.application.port.out.ServiceAway;
import dev.prospector.sync.application.port.out.activity.Fetching;
import dev.prospector.sync.application.port.out.activity.FreshnessUnavailable;
import dev.prospector.sync.domain.freshness.Progress;

/** Integration-service knows; what it has said holds for a short while, so that not every page of a list asks. */
@ApplicationScoped
class HttpFetching implements Fetching {

    private static final System.Logger LOG = System.getLogger(HttpFetching.class.getName());

    private static final Duration HOLDS = Duration.ofSeconds(30);

    /** Tenants. */
    private static final int AT_MOST = 10_000;

    private final FreshnessClient integration;
    private final GuardedService service;
    private final CurrentTenant tenant;
    private final Clock clock;
    private final RecentAnswers<String, List<Progress>> recent;

    HttpFetching(@RestClient FreshnessClient integration, GuardedServices services, CurrentTenant tenant, Clock clock) {
        this.integration = integration;
        this.tenant = tenant;
        this.clock = clock;
        service = services.integration();
        recent = new RecentAnswers<>(HOLDS, AT_MOST, clock);
    }

    @Override
    public List<Progress> progress() {
        String here = tenant.id();
        return recent.find(here).orElseGet(() -> asked(here));
    }

    /** The guard may call on another thread, where no request names the tenant. */
    private List<Progress> asked(String here) {
        Instant now = clock.instant();
        try {
            List<Progress> progress =
                    service.ask(address -> integration.all(address, here), FreshnessClient.Answer::toDomain);
            recent.keep(here, progress, now);
            return progress;
        } catch (ServiceAway away) {
            LOG.log(System.Logger.Level.WARNING, "freshness is not told: {0}", away.getMessage());
            throw new FreshnessUnavailable(away.retryAfter());
        } catch (CallRejected rejected) {
            LOG.log(System.Logger.Level.WARNING, "freshness is not told: {0}", rejected.getMessage());
            throw new FreshnessUnavailable(Duration.ZERO);
        }
    }
}
