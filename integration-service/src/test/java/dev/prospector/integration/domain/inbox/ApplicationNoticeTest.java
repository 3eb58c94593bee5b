package dev.prospector.integration.domain.inbox;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

import dev.prospector.integration.domain.provisioning.ApplicationUrn;

class ApplicationNoticeTest {
    private static final ApplicationUrn APPLICATION = new ApplicationUrn("urn:li:developerApplication:77001");
    private static final byte[] BODY = "{\"syncAllOpenJobs\":true}".getBytes(UTF_8);
    private static final Instant AT = Instant.parse("2026-01-02T10:00:00Z");

    private final ApplicationNotice resync = new ApplicationNotice(APPLICATION, "RESYNC_JOBS");

    @Test
    void the_same_bytes_within_the_hour_are_the_same_notice() {
        assertEquals(resync.kept(BODY, AT), resync.kept(BODY.clone(), AT.plusSeconds(3599)));
    }

    @Test
    void in_another_hour_the_same_wish_is_a_new_one() {
        assertNotEquals(resync.kept(BODY, AT), resync.kept(BODY, AT.plusSeconds(3600)));
        assertNotEquals(resync.kept(BODY, AT), resync.kept(BODY, AT.minusNanos(1)));
    }

    @Test
    void other_bytes_are_another_notice() {
        assertNotEquals(resync.kept(BODY, AT), resync.kept("{\"syncAllOpenJobs\":false}".getBytes(UTF_8), AT));
    }

    @Test
    void nobody_works_on_what_is_kept() {
        var kept = resync.kept(BODY, AT);
        assertEquals("RESYNC_JOBS", kept.eventType());
        assertEquals(NoticeState.IGNORED, kept.initialState());
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", " ", "EXPORT_CANDIDATE_PROFILE", "a\nb"})
    void what_tenants_are_told_at_their_own_callback_and_what_is_no_type_are_refused(String type) {
        assertThrows(InvalidNotice.class, () -> new ApplicationNotice(APPLICATION, type));
    }
}
