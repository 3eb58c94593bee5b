package dev.prospector.integration.adapter.in.rest.connection;

import java.time.Instant;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import dev.prospector.integration.application.port.in.connection.ConnectionReading;
import dev.prospector.integration.domain.connection.ConnectionState;
import dev.prospector.integration.domain.connection.HoldUp;

@Schema(name = "ContractAccess", description = "Contract-level access of one Recruiter contract")
record ContractJson(
        @Schema(examples = "urn:li:contract:9001") String contract,
        @Schema(examples = "REQUESTED") ConnectionState state,

        @Schema(description = "Whether LinkedIn's admin has switched it on", examples = "false")
        boolean access,

        @Schema(nullable = true, description = "Why it does not get on", examples = "SETTINGS_MISSING")
        HoldUp reason,

        @Schema(nullable = true, description = "When it came into this state", examples = "2026-01-02T00:00:00Z")
        Instant since,

        @Schema(
                nullable = true,
                description = "What LinkedIn's admin reads; null until our half is done",
                examples = "Prospector - Acme contract access")
        String name) {
    /** @param isEnding whether whatever access there is counts no more */
    static ContractJson of(ConnectionReading.Contract known, boolean isEnding) {
        var standing = known.standing();
        return new ContractJson(
                known.contract().value(),
                standing.state(),
                standing.state() == ConnectionState.ENABLED && !isEnding,
                standing.holdUp().orElse(null),
                standing.since().orElse(null),
                known.name().orElse(null));
    }
}
