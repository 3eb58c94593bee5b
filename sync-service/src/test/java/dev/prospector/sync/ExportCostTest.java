package dev.prospector.sync;

import static dev.prospector.testbed.Patience.await;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

import io.quarkus.arc.All;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.faulttolerance.api.CircuitBreakerMaintenance;
import org.junit.jupiter.api.Test;

import dev.prospector.kit.data.event.EventConsumption;
import dev.prospector.kit.data.event.TopicHandler;
import dev.prospector.kit.data.sql.InfraSql;
import dev.prospector.kit.data.sql.Tenants;
import dev.prospector.sync.application.port.in.NewsTaken;
import dev.prospector.sync.application.port.in.export.ExportIntake;
import dev.prospector.sync.application.port.out.export.ExportLedger;
import dev.prospector.sync.domain.export.ExportFacts;
import dev.prospector.sync.domain.export.ExportState;
import dev.prospector.sync.domain.export.Samples;
import dev.prospector.sync.domain.export.SealedProfile;
import dev.prospector.testbed.TestTenants;

/**
 * What an export costs, in statements, which time on a shared machine does not blur (quality.md E3). The bounds are a little above what
 * it takes; that little is for the loops which look around meanwhile.
 */
@QuarkusTest
class ExportCostTest {

    private static final int EVENTS = 1_000;
    private static final int BATCH = 200;
    private static final int EXPORTS = 150;
    private static final AtomicLong OFFSETS = new AtomicLong(5_000_000);

    @Inject
    LinkedInExports linkedIn;

    @Inject
    EventConsumption consumption;

    @Inject
    @All
    List<TopicHandler<?>> handlers;

    @Inject
    ExportIntake intake;

    @Inject
    ExportLedger ledger;

    @Inject
    Tenants tenants;

    @Inject
    Event<NewsTaken> newsTaken;

    @Inject
    InfraSql sql;

    @Inject
    CircuitBreakerMaintenance breakers;

    @Test
    void a_notice_is_taken_with_three_statements_and_poison_makes_its_neighbours_hardly_dearer() {
        double healthy = statementsPerEvent(0);
        double poisoned = statementsPerEvent(100);

        assertTrue(healthy < 3.3, "statements for each notice: " + healthy);
        assertTrue(poisoned < healthy * 1.1, "with one in a hundred poison: " + poisoned + " instead of " + healthy);
    }

    /** @param rarity one event in so many cannot be understood; 0 for none */
    private double statementsPerEvent(int rarity) {
        String tenant = TestTenants.fresh();
        byte[] nonsense = "no json".getBytes(StandardCharsets.UTF_8);
        var records = IntStream.range(0, EVENTS)
                .mapToObj(number -> {
                    var notice = linkedIn.received(tenant, "r-" + number);
                    boolean isPoison = rarity > 0 && number % rarity == rarity / 2;
                    return (isPoison ? notice.with(nonsense) : notice).at(OFFSETS.incrementAndGet());
                })
                .toList();
        var handler = handlers.stream()
                .filter(one -> one.topic().equals("linkedin.exports"))
                .findFirst()
                .orElseThrow();
        long before = statements();
        for (int begin = 0; begin < EVENTS; begin += BATCH) {
            consumption.consume(records.subList(begin, begin + BATCH), handler);
        }
        return (double) (statements() - before) / EVENTS;
    }

    /** Four transactions (claim, judgement, person, landing) of three statements each, what begins and ends them, and the audit. */
    @Test
    void an_export_lands_with_two_dozen_statements() {
        breakers.resetAll();
        String tenant = TestTenants.fresh();
        Neighbours.of(tenant).willing();
        tenants.in(tenant, () -> IntStream.range(0, EXPORTS).forEach(number -> learned(tenant, "r-" + number)));

        long before = statements();
        newsTaken.fire(new NewsTaken());
        await().atMost(Duration.ofSeconds(60))
                .pollInterval(Duration.ofSeconds(1)) // to look costs statements too
                .until(() -> landed(tenant) == EXPORTS);
        double each = (double) (statements() - before) / EXPORTS;

        assertTrue(each < 26, "statements for each export: " + each);
    }

    private void learned(String tenant, String requestId) {
        var facts = new ExportFacts("JOB-1042", Samples.EXPORTER_PERSON, null, "urn:li:person:" + requestId);
        intake.learned(requestId, 2, facts, new SealedProfile(linkedIn.sealedProfile(tenant, requestId)));
    }

    private long landed(String tenant) {
        return tenants.in(
                        tenant,
                        () -> ledger.newest(
                                Optional.empty(), Optional.of(ExportState.LANDED), Optional.empty(), EXPORTS))
                .size();
    }

    /** All that this server was ever asked; it serves this test's JVM alone. */
    private long statements() {
        return sql.query("show global status like 'Questions'", Map.of(), row -> row.getLong("Value")).stream()
                .flatMapToLong(LongStream::of)
                .sum();
    }
}
