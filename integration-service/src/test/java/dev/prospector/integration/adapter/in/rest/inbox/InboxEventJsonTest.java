package dev.prospector.integration.adapter.in.rest.inbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import dev.prospector.integration.adapter.in.rest.inbox.InboxEventJson.Error;
import dev.prospector.integration.domain.inbox.FetchFailure.Reason;

class InboxEventJsonTest {
    @ParameterizedTest
    @EnumSource
    void every_reason_has_a_word(Reason reason) {
        assertEquals(reason.name(), Error.of(reason).name());
    }

    @Test
    void no_error_has_none() {
        assertNull(Error.of(null));
    }
}
