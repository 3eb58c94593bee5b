package dev.prospector.integration.adapter.in.rest.inbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dev.prospector.integration.domain.inbox.InvalidNotice;
import dev.prospector.integration.domain.inbox.Notice;
import dev.prospector.testbed.Contracts;

class PushBodyTest {
    @Test
    void the_golden_samples_are_understood() {
        assertEquals(new Notice("r-1", Notice.EXPORT), notice(Contracts.read("linkedin/push.export.json")));
        assertEquals(
                new Notice("r-2", "INTEGRATION_STATUS_CHANGE"),
                notice(Contracts.read("linkedin/push.integration-status.json")));
    }

    @Test
    void type_is_another_name_for_event_type_and_unknown_fields_do_no_harm() {
        var body = "{\"requestId\":\"r-1\",\"eventType\":null,\"type\":\"X\",\"more\":[1]}";
        assertEquals(new Notice("r-1", "X"), notice(body));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "null",
                "7",
                "[]",
                "{",
                "{\"requestId\":\"r-1\"}",
                "{\"eventType\":\"X\"}",
                "{\"requestId\":7,\"eventType\":\"X\"}"
            })
    void what_is_no_notice_is_refused(String body) {
        assertThrows(InvalidNotice.class, () -> notice(body));
    }

    private static Notice notice(String body) {
        return PushBody.notice(body.getBytes(StandardCharsets.UTF_8));
    }
}
