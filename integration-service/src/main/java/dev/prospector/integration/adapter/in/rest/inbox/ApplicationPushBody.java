package dev.prospector.integration.adapter.in.rest.inbox;

import com.fasterxml.jackson.databind.JsonNode;

import dev.prospector.integration.domain.inbox.ApplicationNotice;
import dev.prospector.integration.domain.inbox.InvalidNotice;
import dev.prospector.integration.domain.provisioning.ApplicationUrn;

/** The shape of a push to the portal webhook (LinkedIn RSC 2.4), with its golden sample {@code linkedin/push.resync-jobs.json}. */
final class ApplicationPushBody {
    private ApplicationPushBody() {}

    static ApplicationNotice notice(byte[] body) {
        var push = PushBody.parse(body);
        return new ApplicationNotice(application(push), push.path("type").textValue());
    }

    private static ApplicationUrn application(JsonNode push) {
        try {
            return new ApplicationUrn(push.path("developerApplicationUrn").asText());
        } catch (IllegalArgumentException noUrn) {
            throw new InvalidNotice("a notice names an application");
        }
    }
}
