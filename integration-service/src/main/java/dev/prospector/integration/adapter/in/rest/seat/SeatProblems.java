package dev.prospector.integration.adapter.in.rest.seat;

import java.time.Duration;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;

import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

import dev.prospector.integration.application.port.in.seat.NoContractAccess;
import dev.prospector.integration.application.port.in.seat.UnknownSeat;
import dev.prospector.integration.application.port.in.seat.UnknownUser;
import dev.prospector.integration.application.port.out.seat.UsersUnavailable;
import dev.prospector.kit.http.problem.Problems;

/** What the refusals about seats look like over HTTP. */
class SeatProblems {
    /** Where nobody says when to come again. */
    private static final Duration RETRY_AFTER = Duration.ofSeconds(5);

    @ServerExceptionMapper
    Response unknown(UnknownSeat e) {
        return Problems.notFound("SEAT_NOT_FOUND", "No contract with access shows such a seat.")
                .toResponse();
    }

    @ServerExceptionMapper
    Response unknown(UnknownUser e) {
        return Problems.invalid("/userId", "UNKNOWN_USER", "There is no such active user.")
                .toResponse();
    }

    @ServerExceptionMapper
    Response withoutAccess(NoContractAccess e) {
        return Problems.conflict("NO_CONTRACT_ACCESS", "No contract has contract-level access.")
                .toResponse();
    }

    @ServerExceptionMapper
    Response away(UsersUnavailable e) {
        var wait = e.retryAfter().isZero() ? RETRY_AFTER : e.retryAfter();
        var problem = Problems.of(503, "USERS_UNAVAILABLE", "The users cannot be looked up now: ask again later.");
        return Response.fromResponse(problem.toResponse())
                .header(HttpHeaders.RETRY_AFTER, Math.max(1, wait.toSeconds()))
                .build();
    }
}
