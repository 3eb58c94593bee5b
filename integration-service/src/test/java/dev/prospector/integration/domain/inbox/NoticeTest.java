package dev.prospector.integration.domain.inbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class NoticeTest {
    @Test
    void an_export_waits_to_be_fetched() {
        assertEquals(NoticeState.RECEIVED, new Notice("r-1", Notice.EXPORT).initialState());
    }

    @Test
    void a_change_of_integrations_waits_to_be_asked_for() {
        assertEquals(NoticeState.RECEIVED, new Notice("r-1", "INTEGRATION_STATUS_CHANGE").initialState());
    }

    @Test
    void other_events_are_kept_but_nobody_works_on_them() {
        assertEquals(NoticeState.IGNORED, new Notice("r-1", "RESYNC_JOBS").initialState());
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", " ", "r-1 ", "\tr-1", "r\t1", "r\u001f1", "\uD800"})
    void a_notice_has_a_usable_request_id(String id) {
        assertThrows(InvalidNotice.class, () -> new Notice(id, Notice.EXPORT));
    }

    @Test
    void a_request_id_has_at_most_255_characters() {
        assertEquals(255, new Notice("r".repeat(255), Notice.EXPORT).requestId().length());
        assertThrows(InvalidNotice.class, () -> new Notice("r".repeat(256), Notice.EXPORT));
    }

    @Test
    void a_notice_says_what_it_is_about() {
        assertThrows(InvalidNotice.class, () -> new Notice("r-1", null));
        assertThrows(InvalidNotice.class, () -> new Notice("r-1", "T".repeat(101)));
    }
}
