package dev.prospector.sync.application.service.activity;

import static dev.prospector.sync.domain.activity.ActivitySamples.AT;
import static dev.prospector.sync.domain.activity.ActivitySamples.CONTRACT;
import static dev.prospector.sync.domain.activity.ActivitySamples.PERSON;
import static dev.prospector.sync.domain.activity.ActivitySamples.SEAT;
import static dev.prospector.sync.domain.activity.ActivitySamples.TEXT;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

import org.junit.jupiter.api.Test;

import dev.prospector.sync.application.port.out.CallRejected;
import dev.prospector.sync.application.port.out.ServiceAway;
import dev.prospector.sync.application.port.out.activity.UnreadableText;
import dev.prospector.sync.domain.Backoff;
import dev.prospector.sync.domain.Profile;
import dev.prospector.sync.domain.WorkPolicy;
import dev.prospector.sync.domain.activity.SealedText;
import dev.prospector.sync.domain.activity.Stub;
import dev.prospector.sync.domain.activity.StubLanding;
import dev.prospector.sync.domain.activity.StubPolicy;
import dev.prospector.sync.domain.activity.StubTrouble;
import dev.prospector.sync.domain.export.Samples;
import dev.prospector.sync.fake.InMemoryDueStubs;
import dev.prospector.sync.fake.MovableClock;
import dev.prospector.sync.fake.OneThreadTenants;

/** A stub's way to candidate-service: twice, late, half, while the other is away, for another tenant. */
class StubSagaTest {

    private static final Instant NOW = Instant.parse("2026-01-03T00:10:00Z");
    private static final Duration HELD = Duration.ofSeconds(30);
    private static final Duration LONGEST = Duration.ofMinutes(5);
    private static final Duration REST = Duration.ofHours(24);
    private static final SealedText UNREADABLE = new SealedText(new byte[] {0});

    private final OneThreadTenants tenants = new OneThreadTenants();
    private final MovableClock clock = new MovableClock(NOW);
    private final InMemoryDueStubs stubs = new InMemoryDueStubs(tenants);
    private final List<String> brought = new ArrayList<>();
    private final List<StubLanding> outcomes = new ArrayList<>();
    private final StubSaga saga = replica();
    private Runnable trouble = () -> {};

    private StubSaga replica() {
        var policy = new StubPolicy(
                new WorkPolicy(2, HELD, Duration.ofSeconds(1)),
                new Backoff(Duration.ofSeconds(1), LONGEST, new Random(7)),
                REST);
        var step = new StubStep(this::open, this::findOrMake, tenants, policy, clock);
        return new StubSaga(
                stubs, step, outcomes::add, tenants, (what, tenant, trace, work) -> work.run(), policy, clock);
    }

    private Profile open(Stub stub) {
        assertTrue(tenants.isInTransaction(), "a profile opens for its tenant");
        if (stub.profile().equals(UNREADABLE)) {
            throw new UnreadableText();
        }
        return Samples.PROFILE;
    }

    /** Candidate-service: it has done it, whatever happens on the way back. */
    private String findOrMake(String tenant, Stub stub, Profile profile) {
        assertFalse(tenants.isInTransaction(), "a call inside a transaction");
        assertEquals(Samples.PROFILE, profile);
        brought.add(tenant + " " + stub.stub() + " " + stub.createdAt());
        trouble.run();
        return "candidate of " + tenant;
    }

    @Test
    void a_stub_is_brought_once_and_becomes_a_candidate() {
        tell("acme", stub(AT));
        run();
        run();
        assertEquals(List.of(of("acme", AT)), brought);
        assertEquals(Optional.of("candidate of acme"), candidate("acme"));
        assertEquals(List.of(StubLanding.landed("candidate of acme")), outcomes);
    }

    @Test
    void told_again_it_is_no_work_and_told_anew_it_is_brought_again() {
        tell("acme", stub(AT));
        run();
        tell("acme", stub(AT));
        tell("acme", stub(AT.minusSeconds(1)));
        run();
        tell("acme", stub(AT.plusSeconds(1)));
        run();
        assertEquals(List.of(of("acme", AT), of("acme", AT.plusSeconds(1))), brought);
    }

    @Test
    void a_crash_between_the_call_and_its_mark_has_it_brought_again() {
        tell("acme", stub(AT));
        trouble = () -> {
            throw new IllegalStateException("crash");
        };
        var work = saga.next().orElseThrow();
        assertThrows(IllegalStateException.class, work::run);
        trouble = () -> {};
        assertEquals(Optional.empty(), saga.next());
        clock.advance(HELD);
        run();
        assertEquals(2, brought.size());
        assertEquals(Optional.of("candidate of acme"), candidate("acme"));
    }

    @Test
    void what_is_told_anew_during_the_call_is_brought_after_it() {
        tell("acme", stub(AT));
        trouble = () -> {
            trouble = () -> {};
            tell("acme", stub(AT.plusSeconds(1)));
        };
        run();
        assertEquals(List.of(of("acme", AT), of("acme", AT.plusSeconds(1))), brought);
        assertEquals(1, outcomes.size());
    }

    @Test
    void while_candidate_service_is_away_it_is_tried_for_ever_and_seldom() {
        tell("acme", stub(AT));
        trouble = () -> {
            throw new ServiceAway("candidate-service: status 503", Duration.ZERO);
        };
        for (int failures = 1; failures <= 40; failures++) {
            run();
            assertEquals(failures, brought.size());
            clock.advance(LONGEST);
        }
        assertEquals(1, stubs.backlog().waiting());
        trouble = () -> {};
        run();
        assertEquals(Optional.of("candidate of acme"), candidate("acme"));
        assertEquals(0, stubs.backlog().waiting());
    }

    @Test
    void what_candidate_service_asks_to_wait_is_waited() {
        tell("acme", stub(AT));
        trouble = () -> {
            throw new ServiceAway("candidate-service: status 429", Duration.ofHours(2));
        };
        run();
        clock.advance(Duration.ofHours(2).minusSeconds(1));
        run();
        assertEquals(1, brought.size());
        clock.advance(Duration.ofSeconds(1));
        run();
        assertEquals(2, brought.size());
    }

    @Test
    void what_is_refused_is_parked_seen_and_tried_again_after_a_rest() {
        tell("acme", stub(AT));
        trouble = () -> {
            throw new CallRejected("candidate-service: status 422");
        };
        run();
        assertEquals(
                Map.of(StubTrouble.REJECTED_BY_SERVICE, 1L), stubs.backlog().parked());
        assertEquals(0, stubs.backlog().waiting());
        clock.advance(REST.minusSeconds(1));
        run();
        assertEquals(1, brought.size());
        trouble = () -> {};
        clock.advance(Duration.ofSeconds(1));
        run();
        assertEquals(Optional.of("candidate of acme"), candidate("acme"));
        assertEquals(Map.of(), stubs.backlog().parked());
    }

    @Test
    void a_profile_that_does_not_open_is_parked_and_brought_nowhere() {
        tell("acme", new Stub("urn:li:mailStub:1", CONTRACT, SEAT, PERSON, AT, UNREADABLE));
        run();
        assertEquals(List.of(), brought);
        assertEquals(Map.of(StubTrouble.PROFILE_UNREADABLE, 1L), stubs.backlog().parked());
        tell("acme", stub(AT.plusSeconds(1)));
        run();
        assertEquals(Optional.of("candidate of acme"), candidate("acme"));
    }

    @Test
    void the_same_stub_of_two_tenants_is_two() {
        tell("acme", stub(AT));
        tell("globex", stub(AT));
        run();
        assertEquals(2, brought.size());
        assertEquals(Optional.of("candidate of globex"), candidate("globex"));
    }

    @Test
    void two_replicas_bring_a_stub_once() {
        tell("acme", stub(AT));
        var held = saga.next().orElseThrow();
        assertEquals(Optional.empty(), replica().next());
        held.run();
        assertEquals(1, brought.size());
    }

    private void run() {
        for (var work = saga.next(); work.isPresent(); work = saga.next()) {
            work.get().run();
        }
    }

    private void tell(String tenant, Stub told) {
        tenants.in(tenant, () -> stubs.tell(told, clock.instant()));
    }

    private Optional<String> candidate(String tenant) {
        return tenants.in(tenant, () -> stubs.candidate(stub(AT)));
    }

    private static Stub stub(Instant at) {
        return new Stub("urn:li:mailStub:1", CONTRACT, SEAT, PERSON, at, TEXT);
    }

    private static String of(String tenant, Instant at) {
        return tenant + " urn:li:mailStub:1 " + at;
    }
}
