package dev.prospector.sync.application.service.export;

import static dev.prospector.sync.domain.export.Samples.EXPORTER_PERSON;
import static dev.prospector.sync.domain.export.Samples.NOW;
import static dev.prospector.sync.domain.export.Samples.PROFILE;
import static dev.prospector.sync.domain.export.Samples.SEALED;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

import dev.prospector.sync.application.port.out.export.ExportLedger;
import dev.prospector.sync.application.port.out.export.UnreadableProfile;
import dev.prospector.sync.application.service.TenantTurns;
import dev.prospector.sync.domain.Profile;
import dev.prospector.sync.domain.WorkPolicy;
import dev.prospector.sync.domain.access.Caller;
import dev.prospector.sync.domain.export.Export;
import dev.prospector.sync.domain.export.ExportFacts;
import dev.prospector.sync.domain.export.ExportKey;
import dev.prospector.sync.domain.export.Samples;
import dev.prospector.sync.domain.export.SealedProfile;
import dev.prospector.sync.fake.InMemoryAuditTrail;
import dev.prospector.sync.fake.InMemoryExportInbox;
import dev.prospector.sync.fake.InMemoryExporterFacts;
import dev.prospector.sync.fake.InMemoryExports;
import dev.prospector.sync.fake.InMemoryHiringTeams;
import dev.prospector.sync.fake.InMemoryJobs;
import dev.prospector.sync.fake.InMemoryLinkedExporters;
import dev.prospector.sync.fake.InMemoryPeople;
import dev.prospector.sync.fake.MovableClock;
import dev.prospector.sync.fake.OneThreadTenants;
import dev.prospector.sync.fake.Weather;

/** The whole application over fakes; a second {@link #replica()} works on the same ledger and the same services. */
final class World {

    static final String TENANT = "acme";
    static final Caller ADMIN = new Caller("admin", Set.of("admin"));
    static final Duration HELD = Duration.ofSeconds(30);
    static final WorkPolicy POLICY = new WorkPolicy(2, HELD, Duration.ofSeconds(1));

    final OneThreadTenants tenants = new OneThreadTenants();
    final MovableClock clock = new MovableClock(NOW);
    final Weather weather = new Weather(tenants);
    final InMemoryExports exports = new InMemoryExports(tenants);
    final InMemoryExporterFacts exporterFacts = new InMemoryExporterFacts(weather);
    final InMemoryExportInbox inbox = new InMemoryExportInbox(weather);
    final InMemoryJobs jobs = new InMemoryJobs(weather);
    final InMemoryPeople people = new InMemoryPeople(weather);
    final List<String> outcomes = new ArrayList<>();
    final InMemoryAuditTrail audit = new InMemoryAuditTrail(tenants);
    final InMemoryHiringTeams teams = new InMemoryHiringTeams();
    final IntakeService intake = new IntakeService(exports, this::note, audit, clock);
    final ExportAccess access = new ExportAccess(exports, teams);
    final InMemoryLinkedExporters linkedExporters = new InMemoryLinkedExporters(tenants, exports);
    final LinkIntakeService links = new LinkIntakeService(linkedExporters, POLICY, clock);
    final ReplayService replays = new ReplayService(access, new SecondChance(exports, audit, clock), exports);
    final SecondJudgementService secondJudgements =
            new SecondJudgementService(linkedExporters, new SecondChance(exports, audit, clock), tenants, clock);
    private final ExportSaga saga = replica();

    World() {
        exporterFacts.link(EXPORTER_PERSON, "recruiter");
    }

    ExportSaga replica() {
        TenantTurns turns = new TenantTurns(POLICY);
        return new ExportSaga(
                new ClaimService(exports, exports, tenants, turns, POLICY, clock),
                turns,
                tenants,
                exports,
                new ExportSteps(exporterFacts, inbox, jobs, people, World::open, Samples.retries(new Random(7))),
                this::note,
                audit,
                (what, tenant, trace, step) -> step.run(),
                POLICY,
                clock);
    }

    void arrives(String requestId, ExportFacts facts) {
        arrives(TENANT, requestId, facts);
    }

    void arrives(String tenant, String requestId, ExportFacts facts) {
        tenants.in(tenant, () -> intake.learned(requestId, 2, facts, SEALED));
    }

    void replay(String requestId) {
        tenants.in(TENANT, () -> {
            replays.replay(ADMIN, requestId);
        });
    }

    /** Takes every step that is due now. */
    void run() {
        run(saga);
    }

    static void run(ExportSaga replica) {
        while (runNext(replica)) {
            // the steps are the work
        }
    }

    /** Claims one export and takes the steps that are due. */
    boolean runNext() {
        return runNext(saga);
    }

    static boolean runNext(ExportSaga replica) {
        Optional<Runnable> work = replica.next();
        work.ifPresent(Runnable::run);
        return work.isPresent();
    }

    /** Claims one export and leaves it at that, for now. */
    Runnable claimed() {
        return saga.next().orElseThrow();
    }

    ExportLedger.Entry entry(String requestId) {
        return tenants.in(TENANT, () -> exports.entry(requestId).orElseThrow());
    }

    Export export(String requestId) {
        return tenants.in(TENANT, () -> exports.find(requestId).orElseThrow());
    }

    private void note(Export export) {
        outcomes.add(export.requestId() + " "
                + export.reason().map(Enum::name).orElse(export.state().name()));
    }

    private static Profile open(ExportKey export, SealedProfile sealed) {
        if (!sealed.equals(SEALED)) {
            throw new UnreadableProfile();
        }
        return PROFILE;
    }
}
