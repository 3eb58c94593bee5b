package dev.prospector.integration.adapter.in.rest.inbox;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dev.prospector.integration.domain.inbox.ApplicationNotice;
import dev.prospector.integration.domain.inbox.InvalidNotice;
import dev.prospector.integration.domain.provisioning.ApplicationUrn;
import dev.prospector.testbed.Contracts;

class ApplicationPushBodyTest {
    @Test
    void the_golden_sample_is_understood() {
        assertEquals(
                new ApplicationNotice(new ApplicationUrn("urn:li:developerApplication:77001"), "RESYNC_JOBS"),
                notice(Contracts.read("linkedin/push.resync-jobs.json")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "no json",
                "[]",
                "{\"type\":\"RESYNC_JOBS\"}",
                "{\"developerApplicationUrn\":\"urn:li:developerApplication:1\"}",
                "{\"developerApplicationUrn\":\"urn:li:organization:1\",\"type\":\"RESYNC_JOBS\"}",
                "{\"developerApplicationUrn\":77001,\"type\":\"RESYNC_JOBS\"}",
                "{\"developerApplicationUrn\":\"urn:li:developerApplication:1\",\"type\":7}"
            })
    void what_is_no_notice_is_refused(String body) {
        assertThrows(InvalidNotice.class, () -> notice(body));
    }

    private static ApplicationNotice notice(String body) {
        return ApplicationPushBody.notice(body.getBytes(UTF_8));
    }
}
