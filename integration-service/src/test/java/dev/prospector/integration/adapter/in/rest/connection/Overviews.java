package dev.prospector.integration.adapter.in.rest.connection;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import dev.prospector.integration.application.port.in.connection.ConnectionReading.Contract;
import dev.prospector.integration.application.port.in.connection.ConnectionReading.Overview;
import dev.prospector.integration.domain.connection.ConnectionState;
import dev.prospector.integration.domain.connection.ContractUrn;
import dev.prospector.integration.domain.connection.Disconnection;
import dev.prospector.integration.domain.connection.Feature;
import dev.prospector.integration.domain.connection.FeatureStanding;
import dev.prospector.integration.domain.connection.HoldUp;
import dev.prospector.integration.domain.connection.Integration;
import dev.prospector.integration.domain.connection.IntegrationKey;
import dev.prospector.integration.domain.connection.OrganizationUrn;
import dev.prospector.integration.domain.connection.Standing;
import dev.prospector.integration.domain.settings.Settings;

/** What the core could tell of a connection. */
final class Overviews {
    static final Instant NOW = Instant.parse("2026-01-02T00:00:00Z");
    static final OrganizationUrn ORGANIZATION = new OrganizationUrn("urn:li:organization:4242");
    static final ContractUrn CONTRACT = new ContractUrn("urn:li:contract:9001");

    private Overviews() {}

    /** Where there never was a connection. */
    static Overview nothing(boolean entitled) {
        return new Overview(
                Standing.none(),
                entitled,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Standing.none(),
                List.of(),
                List.of(),
                List.of(new FeatureStanding(Feature.INDICATOR, Optional.of(HoldUp.NOT_CONNECTED), List.of())),
                Settings.usual("acme"),
                Optional.empty());
    }

    /** Child application ready, nothing requested. */
    static Overview connected(boolean entitled) {
        return new Overview(
                in(ConnectionState.CONNECTED),
                entitled,
                Optional.of("sample-client"),
                Optional.empty(),
                Optional.of(URI.create("https://prospector.example/webhooks/linkedin/hook")),
                in(ConnectionState.CONNECTED),
                List.of(),
                List.of(),
                List.of(),
                Settings.usual("acme"),
                Optional.empty());
    }

    /** Company level enabled, the contract refused. */
    static Overview enabled() {
        return enabled(Optional.empty(), Optional.empty());
    }

    static Overview ending(Disconnection asked) {
        return enabled(Optional.of(HoldUp.DISCONNECTING), Optional.of(asked));
    }

    private static Overview enabled(Optional<HoldUp> sum, Optional<Disconnection> asked) {
        return new Overview(
                new Standing(ConnectionState.ENABLED, sum, Optional.of(NOW)),
                true,
                Optional.of("sample-client"),
                Optional.of(ORGANIZATION),
                Optional.of(URI.create("https://prospector.example/webhooks/linkedin/hook")),
                in(ConnectionState.ENABLED),
                IntegrationKey.ofCompany(ORGANIZATION).stream()
                        .map(Overviews::enabled)
                        .toList(),
                List.of(new Contract(
                        CONTRACT,
                        new Standing(ConnectionState.ERROR, Optional.of(HoldUp.LINKEDIN_REFUSED), Optional.of(NOW)),
                        Optional.empty())),
                List.of(
                        new FeatureStanding(Feature.ONE_CLICK_EXPORT, Optional.empty(), List.of()),
                        new FeatureStanding(Feature.INMAIL_HISTORY, Optional.of(HoldUp.NO_CONTRACT_ACCESS), List.of()),
                        new FeatureStanding(Feature.NOTES_HISTORY, Optional.empty(), List.of(CONTRACT))),
                Settings.usual("acme"),
                asked);
    }

    private static Standing in(ConnectionState state) {
        return new Standing(state, Optional.empty(), Optional.of(NOW));
    }

    private static Integration enabled(IntegrationKey key) {
        return new Integration(
                key,
                ConnectionState.ENABLED,
                NOW,
                Optional.empty(),
                Optional.of("Prospector - Acme " + key.type()),
                NOW);
    }
}
