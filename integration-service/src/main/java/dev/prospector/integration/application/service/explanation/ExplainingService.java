package dev.prospector.integration.application.service.explanation;

import java.util.EnumMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import dev.prospector.integration.application.port.in.explanation.Explaining;
import dev.prospector.integration.application.port.out.connection.Caller;
import dev.prospector.integration.application.port.out.connection.ChosenSettings;
import dev.prospector.integration.application.port.out.connection.Connections;
import dev.prospector.integration.application.port.out.connection.Entitlements;
import dev.prospector.integration.application.port.out.link.LinkedUsers;
import dev.prospector.integration.application.port.out.outbound.OutboundLedger;
import dev.prospector.integration.application.port.out.seat.Seats;
import dev.prospector.integration.domain.connection.Connection;
import dev.prospector.integration.domain.connection.ContractUrn;
import dev.prospector.integration.domain.explanation.CandidateStanding;
import dev.prospector.integration.domain.explanation.Checked;
import dev.prospector.integration.domain.explanation.ExplainedFeature;
import dev.prospector.integration.domain.explanation.ProfileWidget;
import dev.prospector.integration.domain.explanation.UserFacts;
import dev.prospector.integration.domain.link.UserLink;
import dev.prospector.integration.domain.seat.Seat;
import dev.prospector.integration.domain.seat.SeatState;
import dev.prospector.integration.domain.settings.Settings;

@ApplicationScoped
@Transactional
class ExplainingService implements Explaining {
    private final Entitlements entitlements;
    private final Connections connections;
    private final ChosenSettings settings;
    private final Caller caller;
    private final LinkedUsers links;
    private final Seats seats;
    private final OutboundLedger ledger;

    ExplainingService(
            Entitlements entitlements,
            Connections connections,
            ChosenSettings settings,
            Caller caller,
            LinkedUsers links,
            Seats seats,
            OutboundLedger ledger) {
        this.entitlements = entitlements;
        this.connections = connections;
        this.settings = settings;
        this.caller = caller;
        this.links = links;
        this.seats = seats;
        this.ledger = ledger;
    }

    @Override
    public List<Checked> explain(ExplainedFeature feature, String userId, Optional<UUID> candidate) {
        return feature.explain(
                facts(look(userId), candidate.map(this::standingOf).orElse(CandidateStanding.NOBODY)));
    }

    @Override
    public ProfileWidget widget(String userId, UUID candidate) {
        return ProfileWidget.of(facts(look(userId), standingOf(candidate)), candidate);
    }

    private CandidateStanding standingOf(UUID candidate) {
        return CandidateStanding.of(ledger.hasAccepted(candidate));
    }

    @Override
    public OwnStanding standing(String userId) {
        var look = look(userId);
        var facts = facts(look, CandidateStanding.NOBODY);
        var features = new EnumMap<ExplainedFeature, List<Checked>>(ExplainedFeature.class);
        Stream.of(ExplainedFeature.values()).forEach(feature -> features.put(feature, feature.explain(facts)));
        return new OwnStanding(look.link(), look.seats(), look.contracts(), features);
    }

    /** @param seats those that the user's person has now */
    private record Look(Optional<Connection> connection, Optional<UserLink> link, List<Seat> seats) {
        private List<ContractUrn> contracts() {
            var withAccess = connection.map(Connection::contractsWithAccess).orElse(List.of());
            return seats.stream()
                    .map(seat -> seat.key().contract())
                    .filter(withAccess::contains)
                    .distinct()
                    .toList();
        }

        private boolean isSeated() {
            return seats.stream()
                    .filter(seat -> contracts().contains(seat.key().contract()))
                    .anyMatch(seat -> seat.state() == SeatState.ACTIVE);
        }
    }

    private Look look(String userId) {
        var connection = connections.find();
        var link = connection.flatMap(known -> links.of(userId, known));
        var held = link.map(own -> seats.heldNowBy(own.person())).orElse(List.of());
        return new Look(connection, link, held);
    }

    private UserFacts facts(Look look, CandidateStanding candidate) {
        var chosen =
                settings.find().map(version -> version.settings()).orElseGet(() -> Settings.usual(caller.tenant()));
        return new UserFacts(
                entitlements.isGranted(),
                look.connection(),
                chosen,
                look.link().isPresent(),
                look.isSeated(),
                candidate);
    }
}
