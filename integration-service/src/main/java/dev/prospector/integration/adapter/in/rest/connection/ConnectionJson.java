package dev.prospector.integration.adapter.in.rest.connection;

import java.net.URI;
import java.time.Instant;
import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import dev.prospector.integration.application.port.in.connection.ConnectionReading;
import dev.prospector.integration.domain.connection.ConnectionState;
import dev.prospector.integration.domain.connection.HoldUp;
import dev.prospector.integration.domain.connection.Mender;
import dev.prospector.integration.domain.connection.OrganizationUrn;

@Schema(
        name = "Connection",
        description =
                "How the company is connected with LinkedIn; what is not there yet is null, and secrets are never shown")
record ConnectionJson(
        @Schema(
                description =
                        "In sum: that of company level; NOT_CONNECTED before the first Connect, CONNECTED while nothing was requested",
                examples = "REQUESTED")
        ConnectionState state,

        @Schema(nullable = true, description = "Why it does not get on", examples = "SETTINGS_MISSING")
        HoldUp reason,

        @Schema(nullable = true, description = "Who can remove the reason", examples = "ADMIN")
        Mender mendableBy,

        @Schema(nullable = true, description = "When it came into this state", examples = "2026-01-02T00:00:00Z")
        Instant since,

        @Schema(description = "Whether the operator lets the company use LinkedIn", examples = "true")
        boolean entitled,

        @Schema(
                nullable = true,
                description = "The company at LinkedIn; known from the first request on",
                examples = "urn:li:organization:4242")
        String organization,

        WidgetJson widget,

        @Schema(
                nullable = true,
                description = "Where LinkedIn announces what happens",
                examples = "https://prospector.example/webhooks/linkedin/0dZ1mN4cXf2bVq7yRk3sTu5w")
        String callbackUrl,

        CompanyJson company,

        @Schema(description = "Each Recruiter contract that was requested")
        List<ContractJson> contracts,

        @Schema(description = "What the connection gives, and what it does not give yet")
        List<FeatureJson> features,

        SettingsJson settings,
        DisconnectionJson disconnection,

        @Schema(
                description = "What you may do with the connection now",
                examples = "[\"connect\", \"change-settings\"]")
        List<ConnectionAction> actions) {

    static ConnectionJson of(ConnectionReading.Overview seen, List<ConnectionAction> actions) {
        var sum = seen.sum();
        var isEnding = ConnectionAction.isEnding(seen);
        return new ConnectionJson(
                sum.state(),
                sum.holdUp().orElse(null),
                sum.holdUp().map(HoldUp::mendableBy).orElse(null),
                sum.since().orElse(null),
                seen.entitled(),
                seen.organization().map(OrganizationUrn::value).orElse(null),
                seen.clientId().map(WidgetJson::of).orElse(null),
                seen.callback().map(URI::toString).orElse(null),
                CompanyJson.of(seen.company(), seen.companyIntegrations(), isEnding),
                seen.contracts().stream()
                        .map(contract -> ContractJson.of(contract, isEnding))
                        .toList(),
                seen.features().stream().map(FeatureJson::of).toList(),
                SettingsJson.of(seen.settings()),
                seen.disconnection().map(DisconnectionJson::of).orElse(null),
                actions);
    }
}
