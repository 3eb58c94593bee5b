package dev.prospector.sync.application.service.export;

import static dev.prospector.sync.domain.export.Samples.EXPORTER_PERSON;
import static dev.prospector.sync.domain.export.Samples.FACTS;
import static dev.prospector.sync.domain.export.Samples.NOW;
import static dev.prospector.sync.domain.export.Samples.PROFILE;
import static dev.prospector.sync.domain.export.Samples.SEALED;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dev.prospector.kit.data.sql.Tenants;
import dev.prospector.sync.application.port.out.export.AuditTrail;
import dev.prospector.sync.application.port.out.export.Claim;
import dev.prospector.sync.application.port.out.export.DueExports;
import dev.prospector.sync.application.port.out.export.ExportLedger;
import dev.prospector.sync.application.port.out.export.Exports;
import dev.prospector.sync.application.service.TenantTurns;
import dev.prospector.sync.domain.WorkPolicy;
import dev.prospector.sync.domain.export.Export;
import dev.prospector.sync.domain.export.ExportFacts;
import dev.prospector.sync.domain.export.ExportReason;
import dev.prospector.sync.domain.export.ExportState;
import dev.prospector.sync.domain.export.Samples;
import dev.prospector.sync.domain.export.UnreplayableExport;
import dev.prospector.sync.fake.InMemoryExportInbox;
import dev.prospector.sync.fake.InMemoryExporterFacts;
import dev.prospector.sync.fake.InMemoryJobs;
import dev.prospector.sync.fake.InMemoryPeople;
import dev.prospector.sync.fake.MovableClock;
import dev.prospector.sync.fake.OneThreadTenants;
import dev.prospector.sync.fake.Weather;
import dev.prospector.testbed.TestTenants;

/**
 * Replicas on one real database; the other services are fakes. All of it in the year 2100, where the application's
 * own worker is not.
 */
@QuarkusTest
class ExportRaceTest {

    private static final Duration HELD = Duration.ofSeconds(30);
    private static final WorkPolicy POLICY = new WorkPolicy(4, HELD, Duration.ofSeconds(1));

    private final String tenant = TestTenants.fresh();
    private final MovableClock clock = new MovableClock(NOW);
    private final Weather weather = new Weather(new OneThreadTenants());
    private final InMemoryExporterFacts exporterFacts = new InMemoryExporterFacts(weather);
    private final InMemoryExportInbox inbox = new InMemoryExportInbox(weather);
    private final InMemoryJobs jobs = new InMemoryJobs(weather);
    private final InMemoryPeople people = new InMemoryPeople(weather);
    private final List<String> outcomes = Collections.synchronizedList(new ArrayList<>());

    @Inject
    Exports exports;

    @Inject
    DueExports due;

    @Inject
    ExportLedger ledger;

    @Inject
    AuditTrail audit;

    @Inject
    Tenants tenants;

    @BeforeEach
    void link() {
        exporterFacts.link(EXPORTER_PERSON, "recruiter");
    }

    @ParameterizedTest
    @ValueSource(strings = {"facts", "decide", "findOrMake", "addProspect"})
    void a_zombies_write_is_refused_by_the_database(String call) {
        arrives(tenant, "r-1", FACTS);
        weather.after(call, this::anotherTakesOver);
        World.run(replica());
        assertEquals(ExportState.LANDED, entry("r-1").state());
        assertEquals(1, people.candidates());
        assertEquals(1, jobs.applications());
        assertEquals(List.of("r-1 LANDED"), outcomes);
    }

    @Test
    void a_zombies_late_candidate_is_taken_back() {
        arrives(tenant, "r-1", FACTS);
        weather.before("findOrMake", () -> {
            jobs.delete();
            anotherTakesOver();
        });
        World.run(replica());
        assertEquals(ExportReason.JOB_DELETED, entry("r-1").reason());
        assertEquals(0, people.candidates());
    }

    @Test
    void many_workers_of_two_replicas_take_each_step_once() {
        List<String> both = List.of(tenant, TestTenants.fresh());
        both.forEach(one -> IntStream.range(0, 40).forEach(number -> arrives(one, "r-" + number, person(number))));
        var first = replica(both);
        var second = replica(both);
        atOnce(List.of(
                () -> runs(first), () -> runs(second), () -> runs(first), () -> runs(second), () -> runs(first)));
        both.forEach(one -> World.run(replica(List.of(one))));
        assertEquals(80, outcomes.size());
        assertEquals(
                List.of("LANDED"),
                outcomes.stream()
                        .map(outcome -> outcome.split(" ")[1])
                        .distinct()
                        .toList());
        assertEquals(80, people.candidates());
        assertEquals(80, jobs.applications());
    }

    @Test
    void of_many_replays_at_once_one_begins() {
        told(intake -> intake.stopped("r-1", 2, ExportReason.FETCH_PARKED));
        List<Boolean> begun = atOnce(Stream.<Supplier<Boolean>>generate(() -> this::replayBegins)
                .limit(6)
                .toList());
        assertEquals(1, begun.stream().filter(one -> one).count());
        World.run(replica());
        assertEquals(1, inbox.asked().size());
    }

    @Test
    void a_replay_and_news_at_once_end_with_the_news() {
        told(intake -> intake.stopped("r-1", 2, ExportReason.FETCH_PARKED));
        atOnce(List.of(this::replayBegins, () -> {
            told(intake -> intake.learned("r-1", 3, FACTS, SEALED));
            return true;
        }));
        World.run(replica());
        assertEquals(ExportState.LANDED, entry("r-1").state());
        assertFalse(entry("r-1").alreadyInJob());
    }

    private boolean replayBegins() {
        try {
            tenants.in(tenant, () -> new SecondChance(exports, audit, clock).give("r-1"));
            return true;
        } catch (UnreplayableExport underway) {
            return false;
        }
    }

    private void anotherTakesOver() {
        clock.advance(HELD);
        World.run(replica());
    }

    private ExportSaga replica() {
        return replica(List.of(tenant));
    }

    /** Works for these tenants only: the database has those of other tests too. */
    private ExportSaga replica(List<String> ours) {
        var turns = new TenantTurns(POLICY);
        var steps = new ExportSteps(
                exporterFacts, inbox, jobs, people, (export, profile) -> PROFILE, Samples.retries(new Random(7)));
        return new ExportSaga(
                new ClaimService(only(ours), exports, tenants, turns, POLICY, clock),
                turns,
                tenants,
                exports,
                steps,
                this::note,
                audit,
                (what, tenant, trace, step) -> step.run(),
                POLICY,
                clock);
    }

    private DueExports only(List<String> ours) {
        return new DueExports() {
            @Override
            public List<String> tenants(Instant now) {
                return due.tenants(now).stream().filter(ours::contains).toList();
            }

            @Override
            public Optional<Claim> claim(Instant now, Instant until) {
                return due.claim(now, until);
            }

            @Override
            public Backlog backlog() {
                return due.backlog();
            }
        };
    }

    private boolean runs(ExportSaga replica) {
        World.run(replica);
        return true;
    }

    private void arrives(String of, String requestId, ExportFacts facts) {
        tenants.in(of, () -> intake().learned(requestId, 2, facts, SEALED));
    }

    private void told(Consumer<IntakeService> news) {
        tenants.in(tenant, () -> news.accept(intake()));
    }

    private IntakeService intake() {
        return new IntakeService(exports, this::note, audit, clock);
    }

    private void note(Export export) {
        outcomes.add(export.requestId() + " "
                + export.reason().map(Enum::name).orElse(export.state().name()));
    }

    private ExportLedger.Entry entry(String requestId) {
        return tenants.in(tenant, () -> ledger.entry(requestId)).orElseThrow();
    }

    private static ExportFacts person(int number) {
        return new ExportFacts("JOB-1042", EXPORTER_PERSON, NOW, "urn:li:person:" + number);
    }

    private static <T> List<T> atOnce(List<Supplier<T>> all) {
        Executor threads = task -> new Thread(task).start();
        var running = all.stream()
                .map(work -> CompletableFuture.supplyAsync(work, threads))
                .toList();
        return running.stream().map(CompletableFuture::join).toList();
    }
}
