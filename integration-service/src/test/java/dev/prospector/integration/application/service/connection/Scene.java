package dev.prospector.integration.application.service.connection;

import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import dev.prospector.integration.application.port.in.connection.ConnectionReading.Event;
import dev.prospector.integration.application.port.in.connection.ConnectionReading.Overview;
import dev.prospector.integration.application.port.out.connection.IntegrationsAtLinkedIn;
import dev.prospector.integration.application.port.out.connection.Provisioning;
import dev.prospector.integration.application.port.out.connection.SentRecords;
import dev.prospector.integration.domain.Backoff;
import dev.prospector.integration.domain.connection.Connection;
import dev.prospector.integration.domain.connection.ConnectionState;
import dev.prospector.integration.domain.connection.ContractUrn;
import dev.prospector.integration.domain.connection.DueWork.Kind;
import dev.prospector.integration.domain.connection.IntegrationKey;
import dev.prospector.integration.domain.connection.OrganizationUrn;
import dev.prospector.integration.domain.connection.StatusAtLinkedIn;
import dev.prospector.integration.domain.connection.UpkeepTimes;
import dev.prospector.integration.domain.provisioning.OwnAddresses;
import dev.prospector.integration.domain.settings.JobVisibility;
import dev.prospector.integration.domain.settings.ProductName;
import dev.prospector.integration.domain.settings.RecruiterVisibility;
import dev.prospector.integration.domain.settings.Settings;
import dev.prospector.integration.fakes.Crashes;
import dev.prospector.integration.fakes.FakeCaller;
import dev.prospector.integration.fakes.FakeTenants;
import dev.prospector.integration.fakes.InMemoryActivityCursors;
import dev.prospector.integration.fakes.InMemoryChosenSettings;
import dev.prospector.integration.fakes.InMemoryConnectionEvents;
import dev.prospector.integration.fakes.InMemoryConnectionWork;
import dev.prospector.integration.fakes.InMemoryConnections;
import dev.prospector.integration.fakes.InMemoryDisconnections;
import dev.prospector.integration.fakes.InMemoryEntitlements;
import dev.prospector.integration.fakes.InMemoryInbox;
import dev.prospector.integration.fakes.MovingClock;
import dev.prospector.integration.fakes.PlayedJobs;
import dev.prospector.integration.fakes.PlayedLinkedIn;
import dev.prospector.integration.fakes.RecordedAudit;
import dev.prospector.integration.fakes.Samples;

/** All of onboarding over fakes, for two entitled tenants and their admins. Failures wait for as long as they may. */
public final class Scene {
    public static final List<IntegrationKey> COMPANY =
            IntegrationKey.ofCompany(new OrganizationUrn("urn:li:organization:4242"));
    public static final IntegrationKey CONTRACT = IntegrationKey.of(new ContractUrn("urn:li:contract:9001"));
    public static final Duration ROTATION = Duration.ofDays(75);
    public static final UpkeepTimes TIMES = new UpkeepTimes(
            Duration.ofMinutes(3), Duration.ofMinutes(10), Duration.ofMinutes(1), Duration.ofMinutes(15), ROTATION);

    public final FakeTenants tenants = new FakeTenants();
    public final MovingClock clock = new MovingClock();
    public final PlayedLinkedIn linkedIn = new PlayedLinkedIn(tenants);
    public final Crashes crashes = new Crashes();
    public final InMemoryConnections connections = new InMemoryConnections(tenants);
    public final InMemoryConnectionWork work = new InMemoryConnectionWork(tenants);
    public final InMemoryActivityCursors cursors = new InMemoryActivityCursors(tenants);
    public final InMemoryConnectionEvents events = new InMemoryConnectionEvents(tenants);
    public final InMemoryDisconnections disconnections = new InMemoryDisconnections(tenants);
    public final List<SentRecords> sent = new ArrayList<>();
    public final InMemoryInbox inbox = new InMemoryInbox(tenants);
    public final RecordedAudit audit = new RecordedAudit();
    public final InMemoryEntitlements entitlements = new InMemoryEntitlements(tenants);
    public final PlayedJobs jobs = new PlayedJobs(tenants);
    public final InMemoryChosenSettings chosen = new InMemoryChosenSettings(tenants);
    public final OwnAddresses addresses = OwnAddresses.at(URI.create("https://ats.example"), false);
    public final EntitlingService entitling;
    public final ConnectingService connecting;
    public final ConnectionSettingsService settings;
    public final ConnectionReadingService reading;
    public final ConnectionUpkeepService upkeep;
    public final StatusFetchingService statuses;
    public final SecretRotatingService rotating;
    public final DisconnectingService disconnecting;

    /** Whose admin is at it. */
    private String tenant = "acme";

    public Scene() {
        var provisioning = crashes.around(Provisioning.class, linkedIn);
        var integrations = crashes.around(IntegrationsAtLinkedIn.class, linkedIn);
        var caller = new FakeCaller(tenants);
        var product = new ProductName("Prospector");
        var current = new CurrentSettings(chosen, caller);
        var history = new ConnectionHistory(connections, events, audit);
        var definitions = new ApplicationDefinitions(current, caller, product, addresses);
        var news = new StatusNews(connections, history, work, clock);
        var backoff = new Backoff(Duration.ofSeconds(1), Duration.ofMinutes(15), () -> 1);
        var steps = new WorkSteps(tenants, connections, current, definitions, work, backoff, TIMES, clock);
        entitling = new EntitlingService(entitlements, audit);
        connecting = new ConnectingService(
                new ConnectingSteps(connections, entitlements, work, history, definitions, audit, caller, TIMES, clock),
                new ConnectionRequests(connections, entitlements, work, history, audit, clock),
                provisioning);
        settings = new ConnectionSettingsService(current, chosen, work, audit, product, clock);
        reading = new ConnectionReadingService(connections, current, entitlements, events, addresses, disconnections);
        disconnecting = new DisconnectingService(connections, disconnections, work, history, audit, caller, clock);
        upkeep = new ConnectionUpkeepService(
                new DueConnectionWork(work, TIMES, clock),
                new OurHalf(steps, provisioning, integrations, tenants, work, news, product, addresses, TIMES, clock),
                new StatusPolling(steps, integrations, tenants, work, news, TIMES, clock),
                new SecretRotation(steps, provisioning, tenants, connections, work, audit, TIMES, clock),
                new DisconnectionProgress(
                        tenants,
                        connections,
                        disconnections,
                        work,
                        new OtherWork(work, cursors, TIMES, clock),
                        new LastExports(inbox, clock),
                        new LastCalls(linkedIn, sent),
                        new Receipts(connections, disconnections, work, history, audit, clock),
                        steps,
                        clock),
                new ApplyAddressTelling(tenants, connections, current, work, jobs, backoff, clock));
        statuses = new StatusFetchingService(
                new DueStatuses(inbox, Samples.TIMES, clock),
                tenants,
                connections,
                integrations,
                inbox,
                news,
                work,
                Samples.longestWaits(),
                clock);
        rotating = new SecretRotatingService(connections, work, clock);
        tenants.asked("acme", () -> entitling.entitle(true));
        tenants.asked("globex", () -> entitling.entitle(true));
        audit.entries().clear();
    }

    public Scene as(String other) {
        tenant = other;
        return this;
    }

    public void asked(Runnable request) {
        tenants.asked(tenant, request);
    }

    public <T> T within(Supplier<T> look) {
        return tenants.in(tenant, look);
    }

    public Connection connection() {
        return within(connections::find).orElseThrow();
    }

    public Overview overview() {
        return within(reading::overview);
    }

    public List<Event> history() {
        return within(() -> events.newest(Optional.empty(), 100));
    }

    public ConnectionState state(IntegrationKey key) {
        return connection().integrations().stream()
                .filter(known -> known.key().equals(key))
                .findFirst()
                .orElseThrow()
                .state();
    }

    /** The operator's word. */
    public Scene entitled(boolean granted) {
        asked(() -> entitling.entitle(granted));
        return this;
    }

    /** The admin's first step. */
    public Scene connected() {
        asked(connecting::connect);
        return this;
    }

    /** Both links, and whatever else is said. */
    public Scene withSettings(RecruiterVisibility visibility, String instance, String... origins) {
        asked(() -> {
            var chosen = Settings.chosen(
                    JobVisibility.PRIVATE,
                    visibility,
                    "https://ats.example/candidates/{candidateId}",
                    "https://ats.example/jobs/{jobNumber}/apply",
                    instance,
                    List.of(origins));
            settings.change(settings.read().version(), chosen);
        });
        return this;
    }

    public Scene complete() {
        return withSettings(RecruiterVisibility.EVERYONE, "Acme");
    }

    /** In the widget, and then here. */
    public Scene requested(List<IntegrationKey> keys) {
        linkedIn.requested(keys);
        asked(() -> connecting.request(keys));
        return this;
    }

    /** As far as our half takes it. */
    public Scene ready() {
        connected().complete().requested(COMPANY);
        tend(Kind.OUR_HALF);
        return this;
    }

    public Scene enabled() {
        ready();
        linkedIn.moves(COMPANY, StatusAtLinkedIn.ENABLED);
        clock.advance(TIMES.soon());
        tend(Kind.POLL);
        return this;
    }

    /** One piece of work, if it is due. */
    public boolean tend(Kind kind) {
        var taken = upkeep.take(kind);
        taken.ifPresent(upkeep::tend);
        return taken.isPresent();
    }

    /** One announcement, if it is due. */
    public boolean fetch() {
        var taken = statuses.take();
        taken.ifPresent(statuses::fetch);
        return taken.isPresent();
    }
}
