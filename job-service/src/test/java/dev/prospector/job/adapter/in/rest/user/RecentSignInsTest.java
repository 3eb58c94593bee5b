package dev.prospector.job.adapter.in.rest.user;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Set;

import org.junit.jupiter.api.Test;

import dev.prospector.job.Samples;
import dev.prospector.job.domain.user.Profile;
import dev.prospector.job.domain.user.SignIn;
import dev.prospector.job.domain.user.TenantRole;
import dev.prospector.job.domain.user.UserId;

class RecentSignInsTest {
    private final MovingClock clock = new MovingClock();
    private final RecentSignIns recent = new RecentSignIns(clock);

    @Test
    void a_sign_in_is_remembered_for_a_minute() {
        recent.add("acme", signIn("rob", TenantRole.RECRUITER));
        clock.now = Samples.NOW.plus(RecentSignIns.REMEMBERED).minusMillis(1);
        assertTrue(recent.has("acme", signIn("rob", TenantRole.RECRUITER)));
        clock.now = clock.now.plusMillis(1);
        assertFalse(recent.has("acme", signIn("rob", TenantRole.RECRUITER)));
    }

    @Test
    void another_tenant_user_or_word_is_another_sign_in() {
        recent.add("acme", signIn("rob", TenantRole.RECRUITER));
        assertFalse(recent.has("globex", signIn("rob", TenantRole.RECRUITER)));
        assertFalse(recent.has("acme", signIn("Rob", TenantRole.RECRUITER)));
        assertFalse(recent.has("acme", signIn("rob", TenantRole.ADMIN)));
    }

    @Test
    void the_oldest_goes_when_there_are_too_many() {
        for (int i = 0; i <= 10_000; i++) {
            recent.add("acme", signIn("user" + i, TenantRole.RECRUITER));
        }
        assertFalse(recent.has("acme", signIn("user0", TenantRole.RECRUITER)));
        assertTrue(recent.has("acme", signIn("user1", TenantRole.RECRUITER)));
        assertTrue(recent.has("acme", signIn("user10000", TenantRole.RECRUITER)));
    }

    private static SignIn signIn(String user, TenantRole role) {
        return new SignIn(new UserId(user), new Profile(null, null, null), Set.of(role), Samples.NOW);
    }

    private static final class MovingClock extends Clock {
        private Instant now = Samples.NOW;

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return Clock.offset(this, Duration.ZERO);
        }

        @Override
        public Instant instant() {
            return now;
        }
    }
}
