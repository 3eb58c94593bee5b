package dev.prospector.integration.adapter.out.persistence.activity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import jakarta.inject.Inject;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

import dev.prospector.integration.application.port.out.activity.ActivityCursors;
import dev.prospector.integration.domain.activity.ActivityCursor;
import dev.prospector.integration.domain.activity.ActivityKind;
import dev.prospector.integration.domain.activity.Backlog;
import dev.prospector.integration.domain.activity.CursorKey;
import dev.prospector.integration.domain.activity.Failures;
import dev.prospector.integration.domain.activity.SetAside;
import dev.prospector.integration.domain.activity.TimeWindow;
import dev.prospector.integration.domain.connection.ContractUrn;
import dev.prospector.integration.domain.seat.SeatKey;
import dev.prospector.integration.domain.seat.SeatUrn;
import dev.prospector.kit.data.sql.Tenants;
import dev.prospector.testbed.TestTenants;

@QuarkusTest
class JdbcActivitySetAsideTest {
    private static final Instant FAR = Instant.parse("2101-01-02T00:00:00Z");

    @Inject
    ActivityCursors cursors;

    @Inject
    Tenants tenants;

    @Inject
    MeterRegistry meters;

    @Inject
    JdbcActivitySetAside counts;

    private final String tenant = TestTenants.fresh();

    @Test
    void a_seat_of_which_something_stays_declined_is_counted_until_it_is_read() {
        add("0", 0);
        var before = counted();
        add("1", 4);
        add("2", 5);
        add("3", 12);
        assertEquals(before + 2, counted());
        save("3", 0);
        assertEquals(before + 1, counted());
        tenants.in(tenant, () -> cursors.stopAll(Instant.now()));
        // Of a kind that nobody is asked about, nothing is told.
        add("4", 0);
        assertEquals(before, counted());
    }

    private void add(String seat, int times) {
        tenants.in(tenant, () -> {
            cursors.add(key(seat), declined(times), true);
            return null;
        });
    }

    private void save(String seat, int times) {
        tenants.in(tenant, () -> {
            cursors.save(key(seat), declined(times));
            return null;
        });
    }

    private double counted() {
        counts.look();
        return meters.get("prospector.activity.set.aside")
                .tag("kind", "notes")
                .gauge()
                .value();
    }

    private static CursorKey key(String seat) {
        return new CursorKey(
                new SeatKey(new ContractUrn("urn:li:contract:9001"), SeatUrn.ofId(seat)), ActivityKind.NOTES);
    }

    private static ActivityCursor declined(int times) {
        var minute = Backlog.NONE.with(new TimeWindow(FAR.minusSeconds(60), FAR));
        return new ActivityCursor(
                FAR,
                Backlog.NONE,
                times == 0 ? SetAside.NOTHING : new SetAside(new TreeMap<>(Map.of(times, minute))),
                Optional.empty(),
                Optional.empty(),
                Optional.of(FAR),
                Optional.of(FAR),
                Failures.NONE);
    }
}
