package dev.prospector.integration.domain.seat;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import dev.prospector.integration.domain.link.PersonUrn;
import dev.prospector.integration.domain.seat.SeatMatch.By;
import dev.prospector.integration.domain.seat.SeatMatch.Claim;
import dev.prospector.integration.domain.seat.SeatMatch.Proposal;

/**
 * What users and admins of a tenant have said about seats.
 *
 * @param links who linked themselves as whom
 * @param paired the seats that were paired by hand and are there, each with its pairing
 */
public record SeatClaims(Map<PersonUrn, String> links, Map<SeatKey, Pairing> paired) {
    public SeatClaims {
        links = Map.copyOf(links);
        paired = Map.copyOf(paired);
    }

    /** Nothing while nobody has said whose seat it is: then users may be {@link #proposed}. */
    public Optional<SeatMatch> match(Seat seat) {
        var linked = seat.member().map(links::get).map(user -> new Claim(user, By.PERSON));
        var hand = Optional.ofNullable(paired.get(seat.key())).map(pairing -> new Claim(pairing.userId(), By.HAND));
        if (linked.isEmpty()) {
            return hand.map(claim -> isContradicted(seat, claim.userId())
                    ? SeatMatch.conflict(List.of(claim))
                    : SeatMatch.matched(claim));
        }
        var owner = linked.get();
        return Optional.of(hand.filter(claim -> !claim.userId().equals(owner.userId()))
                .map(rival -> SeatMatch.conflict(List.of(owner, rival)))
                .orElseGet(() -> SeatMatch.matched(owner)));
    }

    /** Who is somebody else at LinkedIn, or was given two seats of a contract, does not have this one. */
    private boolean isContradicted(Seat seat, String userId) {
        var isSomebodyElse = links.containsValue(userId);
        var seats = paired.entrySet().stream()
                .filter(entry -> entry.getKey().contract().equals(seat.key().contract()))
                .filter(entry -> entry.getValue().userId().equals(userId))
                .count();
        return isSomebodyElse || seats > 1;
    }

    /** Of these users those who may be meant; who has linked themselves is known to be somebody else. */
    public SeatMatch proposed(Seat seat, List<DirectoryUser> users) {
        return SeatMatch.guessed(users.stream()
                .filter(user -> user.active() && !links.containsValue(user.userId()))
                .flatMap(user -> Likeness.of(seat.holder(), user).map(why -> new Proposal(user.userId(), why)).stream())
                .sorted(Comparator.comparing(Proposal::why).thenComparing(Proposal::userId))
                .toList());
    }
}
