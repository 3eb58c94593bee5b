package dev.prospector.integration.domain.connection;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * How far the connection, a level of access or an integration has come.
 *
 * @param holdUp why it does not get on; nothing while it does
 * @param since when it came into this state; nothing where nothing ever was
 */
public record Standing(ConnectionState state, Optional<HoldUp> holdUp, Optional<Instant> since) {
    private static final List<ConnectionState> WORST_FIRST = List.of(
            ConnectionState.ERROR,
            ConnectionState.DISABLED,
            ConnectionState.REQUESTED,
            ConnectionState.PARTNER_READY,
            ConnectionState.ENABLED);

    private static final int OF_COMPANY = 3;

    /** Where there is no connection. */
    public static Standing none() {
        return new Standing(ConnectionState.NOT_CONNECTED, Optional.empty(), Optional.empty());
    }

    /** As the worst of them; while one of the three was not even requested, no better than that. */
    static Standing ofCompany(List<Integration> integrations) {
        var worst = WORST_FIRST.stream()
                .filter(state -> integrations.stream().anyMatch(known -> known.state() == state))
                .findFirst()
                .orElseThrow();
        var those =
                integrations.stream().filter(known -> known.state() == worst).toList();
        var isWhole = integrations.size() == OF_COMPANY || WORST_FIRST.indexOf(worst) < 2;
        return new Standing(
                isWhole ? worst : ConnectionState.REQUESTED,
                those.stream().flatMap(known -> known.holdUp().stream()).findFirst(),
                those.stream().map(Integration::since).max(Comparator.naturalOrder()));
    }

    boolean isLike(Standing other) {
        return state == other.state && holdUp.equals(other.holdUp);
    }
}
