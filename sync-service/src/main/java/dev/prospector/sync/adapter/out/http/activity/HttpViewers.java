package dev.prospector.sync.adapter.out.http.activity;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import org.eclipse.microprofile.rest.client.inject.RestClient;

import dev.prospector.kit.http.access.CurrentTenant;
import dev.prospector.kit.http.call.GuardedService;
import dev.prospector.sync.adapter.out.http.GuardedServices;
import dev.prospector.sync.adapter.out.http.RecentAnswers;
import dev.prospector.sync.application.port.out.CallRejected;
import dev.prospector.sync.application.port.out.ServiceAway;
import dev.prospector.sync.application.port.out.activity.Viewers;
import dev.prospector.sync.domain.access.Viewer;

/** However integration-service fails, nobody is taken for an owner; what it has said holds for a short while. */
@ApplicationScoped
class HttpViewers implements Viewers {

    private static final System.Logger LOG = System.getLogger(HttpViewers.class.getName());

    /** So long a link that was taken back, or access that was, may still open texts (architecture.md 2). */
    private static final Duration HOLDS = Duration.ofSeconds(30);

    private static final int AT_MOST = 10_000;

    private final ViewerClient viewers;
    private final GuardedService service;
    private final CurrentTenant tenant;
    private final Clock clock;
    private final RecentAnswers<Reader, Viewer> recent;

    private record Reader(String tenant, String userId) {}

    HttpViewers(@RestClient ViewerClient viewers, GuardedServices services, CurrentTenant tenant, Clock clock) {
        this.viewers = viewers;
        this.tenant = tenant;
        this.clock = clock;
        service = services.integration();
        recent = new RecentAnswers<>(HOLDS, AT_MOST, clock);
    }

    @Override
    public Optional<Viewer> find(String userId) {
        var reader = new Reader(tenant.id(), userId);
        return recent.find(reader).or(() -> asked(reader));
    }

    /** The guard may call on another thread, where no request names the tenant. */
    private Optional<Viewer> asked(Reader reader) {
        Instant now = clock.instant();
        try {
            Viewer viewer = service.ask(
                    address -> viewers.facts(address, reader.tenant(), new ViewerClient.Question(reader.userId())),
                    ViewerClient.Facts::toDomain);
            recent.keep(reader, viewer, now);
            return Optional.of(viewer);
        } catch (ServiceAway | CallRejected none) {
            LOG.log(System.Logger.Level.WARNING, "texts are withheld: {0}", none.getMessage());
            return Optional.empty();
        }
    }
}
