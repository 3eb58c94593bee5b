package dev.prospector.integration.adapter.in.rest.connection;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

import dev.prospector.integration.application.port.in.connection.ConnectionReading.Overview;
import dev.prospector.integration.domain.access.AccessPolicy;
import dev.prospector.integration.domain.access.Operation;
import dev.prospector.integration.domain.access.Verdict;
import dev.prospector.integration.domain.connection.ConnectionState;
import dev.prospector.integration.domain.connection.HoldUp;

/** The operations that change or test a connection, in the words of clients: those that are neither forbidden nor out of place now. */
@Schema(name = "ConnectionAction")
enum ConnectionAction {
    @JsonProperty("connect")
    CONNECT(Operation.CONNECT, seen -> seen.entitled() && !isEnding(seen)),
    @JsonProperty("request")
    REQUEST(Operation.REQUEST_CONNECTION, seen -> seen.entitled() && isConnected(seen)),
    @JsonProperty("notify-partner")
    NOTIFY_PARTNER(Operation.NOTIFY_PARTNER, seen -> isConnected(seen) && isRequested(seen)),
    @JsonProperty("change-settings")
    CHANGE_SETTINGS(Operation.CHANGE_CONNECTION_SETTINGS, seen -> true),
    @JsonProperty("diagnose")
    DIAGNOSE(Operation.DIAGNOSE_CONNECTION, seen -> true),
    @JsonProperty("disconnect")
    DISCONNECT(Operation.DISCONNECT, ConnectionAction::isConnected);

    private final Operation operation;
    private final Predicate<Overview> isInPlace;

    ConnectionAction(Operation operation, Predicate<Overview> isInPlace) {
        this.operation = operation;
        this.isInPlace = isInPlace;
    }

    /** @param tenantRoles as the token names them */
    static List<ConnectionAction> on(Overview seen, Set<String> tenantRoles) {
        return Stream.of(values())
                .filter(action -> AccessPolicy.judge(action.operation, tenantRoles) == Verdict.ALLOW)
                .filter(action -> action.isInPlace.test(seen))
                .toList();
    }

    private static boolean isConnected(Overview seen) {
        return seen.sum().state() != ConnectionState.NOT_CONNECTED && !isEnding(seen);
    }

    /** Whether somebody has asked for the end, and it is not reached yet. */
    static boolean isEnding(Overview seen) {
        return seen.sum().holdUp().filter(HoldUp.DISCONNECTING::equals).isPresent();
    }

    private static boolean isRequested(Overview seen) {
        return !seen.companyIntegrations().isEmpty() || !seen.contracts().isEmpty();
    }
}
