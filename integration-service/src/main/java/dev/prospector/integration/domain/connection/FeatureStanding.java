package dev.prospector.integration.domain.connection;

import java.util.List;
import java.util.Optional;

/**
 * Whether a feature can be had now.
 *
 * @param holdUp why not; nothing when it is available
 * @param contracts those in which it is available; empty for features of company level
 */
public record FeatureStanding(Feature feature, Optional<HoldUp> holdUp, List<ContractUrn> contracts) {
    public boolean isAvailable() {
        return holdUp.isEmpty();
    }
}
