package dev.prospector.sync.application.port.out.activity;

import static dev.prospector.sync.domain.activity.ActivitySamples.AT;
import static dev.prospector.sync.domain.activity.ActivitySamples.CONTRACT;
import static dev.prospector.sync.domain.activity.ActivitySamples.PERSON;
import static dev.prospector.sync.domain.activity.ActivitySamples.SEAT;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;

import org.junit.jupiter.api.Test;

import dev.prospector.sync.application.port.out.activity.DueStubs.Claimed;
import dev.prospector.sync.domain.Backoff;
import dev.prospector.sync.domain.WorkPolicy;
import dev.prospector.sync.domain.activity.SealedText;
import dev.prospector.sync.domain.activity.Stub;
import dev.prospector.sync.domain.activity.StubLanding;
import dev.prospector.sync.domain.activity.StubPolicy;
import dev.prospector.sync.domain.activity.StubTrouble;

/** Which stubs are due, and for whom. What is stored is due from {@link #NOW} on: so far ahead that no worker of the service sees it. */
public abstract class DueStubsContract {

    protected static final Instant NOW = Instant.parse("2126-01-02T00:00:00Z");

    private static final Instant UNTIL = NOW.plusSeconds(30);
    private static final Duration REST = Duration.ofHours(24);
    private static final StubPolicy POLICY = new StubPolicy(
            new WorkPolicy(1, Duration.ofSeconds(30), Duration.ofSeconds(1)),
            new Backoff(Duration.ofSeconds(1), Duration.ofMinutes(5), new Random(7)),
            REST);
    private static final String CANDIDATE = "01970000-0000-7000-8000-000000000001";

    protected abstract DueStubs due();

    protected abstract String tenant();

    protected abstract String anotherTenant();

    /** One piece of work, in this tenant. */
    protected abstract <T> T work(String tenant, Supplier<T> work);

    /** Stores what the current tenant is told. */
    protected abstract void store(Stub told);

    /** Whom the current tenant's stub became. */
    protected abstract Optional<String> candidate(Stub stub);

    @Test
    void what_is_told_is_due_with_all_that_it_says_until_it_has_landed() {
        var told = stub(1, AT, 1);
        tell(told);
        assertTrue(due().tenants(NOW).contains(tenant()));
        var claimed = claim(NOW).orElseThrow();
        assertEquals(told, claimed.stub());
        assertEquals(tenant(), claimed.tenant());
        assertEquals(Optional.empty(), claim(NOW));
        assertTrue(write(claimed, StubLanding.landed(CANDIDATE)));
        assertEquals(Optional.empty(), claim(NOW.plus(REST)));
        assertFalse(due().tenants(NOW.plus(REST)).contains(tenant()));
        assertEquals(Optional.of(CANDIDATE), work(tenant(), () -> candidate(told)));
    }

    @Test
    void a_claim_ends_by_itself_and_who_held_it_then_writes_nothing() {
        tell(stub(1, AT, 1));
        var first = claim(NOW).orElseThrow();
        assertEquals(Optional.empty(), claim(UNTIL.minusMillis(1)));
        var second = claim(UNTIL).orElseThrow();
        assertFalse(write(first, StubLanding.landed("somebody else")));
        assertTrue(write(second, StubLanding.landed(CANDIDATE)));
        assertFalse(write(second, StubLanding.landed("twice")));
        assertEquals(Optional.of(CANDIDATE), work(tenant(), () -> candidate(stub(1, AT, 1))));
    }

    @Test
    void what_was_postponed_or_parked_comes_again_when_it_is_time() {
        tell(stub(1, AT, 1));
        var asked = Duration.ofMinutes(10);
        write(claim(NOW).orElseThrow(), StubLanding.postponed(0, POLICY, asked, NOW));
        assertEquals(Optional.empty(), claim(NOW.plus(asked).minusMillis(1)));
        var again = claim(NOW.plus(asked)).orElseThrow();
        assertEquals(1, again.failures());
        write(again, StubLanding.parked(StubTrouble.REJECTED_BY_SERVICE, POLICY, NOW));
        assertEquals(Optional.empty(), claim(NOW.plus(REST).minusMillis(1)));
        assertTrue(claim(NOW.plus(REST)).isPresent());
    }

    @Test
    void a_later_state_is_due_anew_and_whoever_brought_the_earlier_one_does_not_hide_it() {
        tell(stub(1, AT, 1));
        var first = claim(NOW).orElseThrow();
        var later = stub(1, AT.plusSeconds(1), 2);
        tell(later);
        assertFalse(write(first, StubLanding.landed(CANDIDATE)));
        var second = claim(NOW).orElseThrow();
        assertEquals(later, second.stub());
        write(second, StubLanding.landed(CANDIDATE));
        tell(stub(1, AT.plusSeconds(2), 3));
        write(claim(NOW).orElseThrow(), StubLanding.parked(StubTrouble.PROFILE_UNREADABLE, POLICY, NOW));
        assertEquals(Optional.of(CANDIDATE), work(tenant(), () -> candidate(later)));
    }

    @Test
    void what_was_said_before_is_no_news_however_often_it_comes() {
        var told = stub(1, AT, 1);
        tell(told);
        write(claim(NOW).orElseThrow(), StubLanding.landed(CANDIDATE));
        tell(told);
        tell(stub(1, AT, 2));
        tell(stub(1, AT.minusSeconds(1), 3));
        assertEquals(Optional.empty(), claim(NOW));
    }

    @Test
    void each_tenant_has_its_own() {
        tell(stub(1, AT, 1));
        assertEquals(Optional.empty(), work(anotherTenant(), () -> due().claim(NOW, UNTIL)));
        var claimed = claim(NOW).orElseThrow();
        work(anotherTenant(), () -> {
            store(stub(1, AT.plusSeconds(1), 2));
            return null;
        });
        assertTrue(write(claimed, StubLanding.landed(CANDIDATE)));
    }

    @Test
    void what_has_landed_is_due_again_when_it_is_wanted_and_nothing_else_is() {
        var told = stub(1, AT, 1);
        tell(told);
        var wanted = List.of(
                new WantedStubs.Key(CONTRACT, told.stub()), new WantedStubs.Key(CONTRACT, "urn:li:mailStub:none"));
        var held = claim(NOW).orElseThrow();
        assertFalse(again(tenant(), wanted), "it is on its way");
        assertTrue(write(held, StubLanding.landed(CANDIDATE)));
        assertFalse(again(anotherTenant(), wanted));
        assertTrue(again(tenant(), wanted));
        assertFalse(again(tenant(), wanted));
        assertEquals(told, claim(NOW).orElseThrow().stub());
        assertEquals(Optional.of(CANDIDATE), work(tenant(), () -> candidate(told)));
        assertTrue(due().holders().contains(tenant()));
        assertFalse(due().holders().contains(anotherTenant()));
    }

    private boolean again(String tenant, List<WantedStubs.Key> stubs) {
        return work(tenant, () -> due().again(stubs, NOW));
    }

    @Test
    void the_backlog_tells_what_waits_and_what_is_parked() {
        tell(stub(1, AT, 1));
        tell(stub(2, AT, 2));
        write(claim(NOW).orElseThrow(), StubLanding.parked(StubTrouble.PROFILE_UNREADABLE, POLICY, NOW));
        var after = due().backlog();
        assertTrue(after.waiting() >= 1);
        assertTrue(after.oldest().isPresent());
        assertTrue(after.parked().get(StubTrouble.PROFILE_UNREADABLE) >= 1);
    }

    private static Stub stub(int number, Instant at, int profile) {
        return new Stub(
                "urn:li:mailStub:ms-" + number, CONTRACT, SEAT, PERSON, at, new SealedText(new byte[] {(byte) profile
                }));
    }

    private void tell(Stub told) {
        work(tenant(), () -> {
            store(told);
            return null;
        });
    }

    private Optional<Claimed> claim(Instant now) {
        return work(tenant(), () -> due().claim(now, now.plusSeconds(30)));
    }

    private boolean write(Claimed claimed, StubLanding landing) {
        return work(tenant(), () -> due().write(claimed, landing));
    }
}
