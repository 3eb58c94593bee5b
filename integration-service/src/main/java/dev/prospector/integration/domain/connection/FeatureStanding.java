package dev.prospector.integration.domain.connection;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import dev.prospector.integration.domain.settings.Settings;

/**
 * Whether a feature can be had now.
 *
 * @param holdUp why not; nothing when it is available
 * @param contracts those in which it is available; empty for features of company level
 */
public record FeatureStanding(Feature feature, Optional<HoldUp> holdUp, List<ContractUrn> contracts) {
    /**
     * Of all features.
     *
     * @param entitled whether the operator lets the tenant use LinkedIn
     * @param connection nothing where there never was one
     */
    public static List<FeatureStanding> all(boolean entitled, Optional<Connection> connection, Settings settings) {
        var closed = entitled
                ? connection.map(FeatureStanding::closed).orElse(Optional.of(HoldUp.NOT_CONNECTED))
                : Optional.of(HoldUp.NOT_ENTITLED);
        return Arrays.stream(Feature.values())
                .map(feature -> closed.map(why -> new FeatureStanding(feature, Optional.of(why), List.of()))
                        .orElseGet(() -> of(feature, connection.orElseThrow(), settings)))
                .toList();
    }

    private static Optional<HoldUp> closed(Connection connection) {
        return switch (connection.phase()) {
            case OPEN -> Optional.empty();
            case DISCONNECTING -> Optional.of(HoldUp.DISCONNECTING);
            case ENDED -> Optional.of(HoldUp.NOT_CONNECTED);
        };
    }

    private static FeatureStanding of(Feature feature, Connection connection, Settings settings) {
        var contracts = feature.isOfContract() ? connection.contractsWithAccess() : List.<ContractUrn>of();
        var hasAccess = feature.isOfContract() ? !contracts.isEmpty() : connection.companyAccess();
        return new FeatureStanding(
                feature, hasAccess ? Optional.empty() : Optional.of(missing(feature, settings)), contracts);
    }

    private static HoldUp missing(Feature feature, Settings settings) {
        if (!settings.areComplete()) {
            return HoldUp.SETTINGS_MISSING;
        }
        return feature.isOfContract() ? HoldUp.NO_CONTRACT_ACCESS : HoldUp.NO_COMPANY_ACCESS;
    }

    public boolean isAvailable() {
        return holdUp.isEmpty();
    }
}
