package dev.prospector.integration.adapter.in.rest.connection;

import java.time.Instant;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import dev.prospector.integration.application.port.in.connection.ConnectionReading;
import dev.prospector.integration.domain.connection.ConnectionState;
import dev.prospector.integration.domain.connection.HoldUp;
import dev.prospector.integration.domain.connection.IntegrationKey;
import dev.prospector.integration.domain.connection.IntegrationType;
import dev.prospector.integration.domain.connection.StateChange;

@Schema(name = "ConnectionEvent", description = "The connection, or one integration of it, came into another state")
record ConnectionEventJson(
        @Schema(examples = "17") String id,
        @Schema(examples = "2026-01-02T00:00:00Z") Instant at,

        @Schema(
                nullable = true,
                description = "The integration's organization or contract; null for the connection as a whole",
                examples = "urn:li:organization:4242")
        String context,

        @Schema(
                nullable = true,
                description = "The integration's type; null for the connection as a whole",
                examples = "ONE_CLICK_EXPORT")
        IntegrationType type,

        @Schema(examples = "PARTNER_READY") ConnectionState from,
        @Schema(examples = "ENABLED") ConnectionState to,

        @Schema(nullable = true, description = "Why it does not get on", examples = "LINKEDIN_REFUSED")
        HoldUp reason,

        @Schema(description = "What led to it", examples = "PUSH")
        Cause cause,

        @Schema(
                nullable = true,
                description = "The user whose deed it was; null for LinkedIn's and ours",
                examples = "admin")
        String actor,

        @Schema(nullable = true, description = "LinkedIn's id of the push that told of it", examples = "r-1")
        String requestId) {

    /** The domain's causes, under a name that is unique among all services' documents. */
    @Schema(name = "ConnectionEventCause")
    enum Cause {
        ADMIN,
        PUSH,
        POLL,
        OUR_HALF,
        OPERATOR;

        static Cause of(StateChange.Cause cause) {
            return valueOf(cause.name());
        }
    }

    static ConnectionEventJson of(ConnectionReading.Event event) {
        var change = event.change();
        return new ConnectionEventJson(
                Long.toString(event.id()),
                change.at(),
                change.integration().map(IntegrationKey::context).orElse(null),
                change.integration().map(IntegrationKey::type).orElse(null),
                change.from(),
                change.to(),
                change.holdUp().orElse(null),
                Cause.of(change.cause()),
                event.actor().orElse(null),
                change.requestId().orElse(null));
    }
}
