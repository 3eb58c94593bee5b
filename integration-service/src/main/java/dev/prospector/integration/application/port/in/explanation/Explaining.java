package dev.prospector.integration.application.port.in.explanation;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import dev.prospector.integration.domain.connection.ContractUrn;
import dev.prospector.integration.domain.explanation.Checked;
import dev.prospector.integration.domain.explanation.ExplainedFeature;
import dev.prospector.integration.domain.explanation.ProfileWidget;
import dev.prospector.integration.domain.link.UserLink;
import dev.prospector.integration.domain.seat.Seat;

/** Why a user of the current tenant has a feature or not, as far as connection, links and seats say (product.md 4.1). */
public interface Explaining {
    /**
     * How a user stands with LinkedIn.
     *
     * @param link nothing while they are not linked
     * @param seats those that their person has now
     * @param contracts those of them that have access
     */
    record OwnStanding(
            Optional<UserLink> link,
            List<Seat> seats,
            List<ContractUrn> contracts,
            Map<ExplainedFeature, List<Checked>> features) {}

    /** @param candidate the one in question, if any */
    List<Checked> explain(ExplainedFeature feature, String userId, Optional<UUID> candidate);

    /** LinkedIn's widget for this user on a candidate's page. Whether they may see the candidate is not asked here. */
    ProfileWidget widget(String userId, UUID candidate);

    OwnStanding standing(String userId);
}
