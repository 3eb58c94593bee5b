package dev.prospector.sandbox.linkedin.finder;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;

import org.junit.jupiter.api.Test;

import dev.prospector.sandbox.http.Refusal;
import dev.prospector.sandbox.http.Reply;

class QuotaTest {

    private Instant now = Instant.parse("2026-01-02T23:59:30.500Z");

    private final Clock clock = new Clock() {
        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Instant instant() {
            return now;
        }
    };

    @Test
    void a_daily_budget_begins_anew_at_midnight_utc() {
        Quota quota = new Quota(2, ChronoUnit.DAYS, clock);
        quota.spend("app");
        quota.spend("app");

        Reply refused = refused(quota, "app");

        assertEquals(429, refused.status());
        assertEquals("30", refused.headers().get("Retry-After"));
        now = Instant.parse("2026-01-02T23:59:59.999Z");
        assertEquals("1", refused(quota, "app").headers().get("Retry-After"));
        now = Instant.parse("2026-01-03T00:00:00Z");
        assertDoesNotThrow(() -> quota.spend("app"));
    }

    @Test
    void each_has_a_budget_of_its_own() {
        Quota quota = new Quota(1, ChronoUnit.MINUTES, clock);
        quota.spend("one");

        assertDoesNotThrow(() -> quota.spend("two"));
        refused(quota, "one");
    }

    @Test
    void what_was_refused_does_not_lengthen_the_wait() {
        Quota quota = new Quota(1, ChronoUnit.MINUTES, clock);
        quota.spend("app");
        for (int i = 0; i < 10; i++) {
            refused(quota, "app");
        }

        now = now.plusSeconds(30);

        assertDoesNotThrow(() -> quota.spend("app"));
    }

    private static Reply refused(Quota quota, String key) {
        return assertThrows(Refusal.class, () -> quota.spend(key)).reply();
    }
}
