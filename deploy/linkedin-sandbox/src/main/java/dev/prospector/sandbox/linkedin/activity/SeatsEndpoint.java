package dev.prospector.sandbox.linkedin.activity;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.fasterxml.jackson.annotation.JsonInclude;

import dev.prospector.sandbox.http.Reply;
import dev.prospector.sandbox.http.Request;
import dev.prospector.sandbox.linkedin.ApiError;
import dev.prospector.sandbox.linkedin.Application;
import dev.prospector.sandbox.linkedin.activity.Seat.State;
import dev.prospector.sandbox.linkedin.finder.Page;
import dev.prospector.sandbox.linkedin.finder.Query;
import dev.prospector.sandbox.linkedin.finder.Rows;
import dev.prospector.sandbox.linkedin.protocol.Edition;

/**
 * {@code GET /v2/seatsV2?q=attributes} and {@code /rest/seatsV2}: the seats of contracts (sections 0.2 and 5.1 of LinkedIn's contract;
 * golden samples in {@code deploy/contracts/linkedin}). That a seat without a holder has no {@code member}, and which actor made a seat,
 * are assumptions.
 */
final class SeatsEndpoint {

    private static final String SOMEBODY = "urn:li:person:UNKNOWN";

    private static final Comparator<Seat> BY_NUMBER = Comparator.comparingLong(Seat::id);

    private final ContractAccess access;
    private final Rows<Seat> seats;

    /** @param actor null in {@code /v2} */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    private record Stamp(String actor, long time) {}

    /** @param id in {@code /v2}, where {@code /rest} has {@code seatId}; so with the time of its creation */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    private record View(
            Long id,
            Long seatId,
            String contract,
            String member,
            String firstName,
            String lastName,
            State state,
            List<String> seatRoles,
            Stamp created,
            Stamp createdAt) {

        static View of(Seat seat, boolean versioned) {
            long time = seat.createdAt().toEpochMilli();
            return new View(
                    versioned ? null : seat.id(),
                    versioned ? seat.id() : null,
                    seat.contract(),
                    seat.member(),
                    seat.firstName(),
                    seat.lastName(),
                    seat.state(),
                    seat.roles(),
                    versioned ? null : new Stamp(null, time),
                    versioned ? new Stamp(SOMEBODY, time) : null);
        }
    }

    SeatsEndpoint(ContractAccess access, Rows<Seat> seats) {
        this.access = access;
        this.seats = seats;
    }

    Reply byAttributes(Request request) {
        Edition edition = Edition.of(request);
        Application caller = access.caller(request);
        Query query = Query.of(request, "attributes");
        List<String> contracts = edition.values(request, "contracts");
        if (contracts.isEmpty()) {
            throw ApiError.badParameter("Query parameter contracts is required");
        }
        contracts.forEach(contract -> access.demand(caller, contract, request));
        List<View> found = of(caller.tenant(), contracts, states(edition.values(request, "states")))
                .map(seat -> View.of(seat, edition.versioned()))
                .toList();
        return Reply.json(200, Page.askedFrom(query, found).withLinks());
    }

    private Stream<Seat> of(String tenant, List<String> contracts, Set<State> states) {
        return seats.of(tenant)
                .filter(seat -> contracts.contains(seat.contract()))
                .filter(seat -> states.contains(seat.state()))
                .sorted(BY_NUMBER);
    }

    private static Set<State> states(List<String> names) {
        return names.isEmpty()
                ? EnumSet.allOf(State.class)
                : names.stream().map(SeatsEndpoint::state).collect(Collectors.toSet());
    }

    private static State state(String name) {
        return Stream.of(State.values())
                .filter(state -> state.name().equals(name))
                .findFirst()
                .orElseThrow(() -> ApiError.badParameter("There is no seat state of that name"));
    }
}
