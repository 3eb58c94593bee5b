package dev.prospector.integration.application.service.connection;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

import jakarta.enterprise.context.ApplicationScoped;

import dev.prospector.integration.application.port.out.connection.ConnectionWork;
import dev.prospector.integration.application.port.out.connection.Connections;
import dev.prospector.integration.application.port.out.connection.IntegrationsAtLinkedIn.Found;
import dev.prospector.integration.domain.connection.Connection;
import dev.prospector.integration.domain.connection.DueWork.Kind;
import dev.prospector.integration.domain.connection.Integration;
import dev.prospector.integration.domain.connection.Occasion;
import dev.prospector.integration.domain.connection.StateChange.Cause;

/** What LinkedIn and we have done about a connection is stored, whoever brings it; in the caller's transaction. */
@ApplicationScoped
class StatusNews {
    private final Connections connections;
    private final ConnectionHistory history;
    private final ConnectionWork work;
    private final Clock clock;

    StatusNews(Connections connections, ConnectionHistory history, ConnectionWork work, Clock clock) {
        this.connections = connections;
        this.history = history;
        this.work = work;
        this.clock = clock;
    }

    /** What LinkedIn's word does to a connection. @param asked when LinkedIn was asked for it */
    static UnaryOperator<Connection> words(List<Found> found, Instant asked) {
        return connection -> {
            var told = connection;
            for (var word : found) {
                told = told.told(word.key(), word.status(), word.name(), asked);
            }
            return told;
        };
    }

    /** @return the connection as it is now; nothing when there is none in use any more */
    Optional<Connection> apply(UnaryOperator<Connection> news, Cause cause, Optional<String> requestId) {
        var held = connections.hold().filter(Connection::isOpen);
        var changed = held.map(news);
        changed.ifPresent(after -> {
            history.save(held, after, new Occasion(clock.instant(), cause, requestId));
            if (cause != Cause.OUR_HALF && hasMoreForUs(held.orElseThrow(), after)) {
                work.makeDue(Kind.OUR_HALF, clock.instant());
            }
            if (!held.orElseThrow().contractsWithAccess().containsAll(after.contractsWithAccess())) {
                work.makeDue(Kind.SEATS, clock.instant());
            }
            if (!held.orElseThrow().companyAccess() && after.companyAccess()) {
                work.makeDue(Kind.DEPARTURES, clock.instant());
            }
        });
        return changed;
    }

    /** LinkedIn has begun anew with one of them. */
    private static boolean hasMoreForUs(Connection before, Connection after) {
        var awaited = before.integrations().stream()
                .filter(Integration::awaitsUs)
                .map(Integration::key)
                .toList();
        return after.integrations().stream()
                .filter(Integration::awaitsUs)
                .anyMatch(known -> !awaited.contains(known.key()));
    }
}
