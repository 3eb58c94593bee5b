package dev.prospector.integration.adapter.in.rest.seat;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;

import io.quarkus.security.Authenticated;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.Status;

import dev.prospector.integration.application.port.in.seat.SeatPairing;
import dev.prospector.integration.application.port.in.seat.SeatReading;
import dev.prospector.integration.domain.seat.SeatMatch;
import dev.prospector.kit.data.idempotency.Idempotent;
import dev.prospector.kit.http.page.Limit;
import dev.prospector.kit.http.page.Page;

/** Recruiter seats and whose they are, for the tenant's admins (product.md 2.2). */
@Path("/linkedin/seats")
@Authenticated
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "LinkedIn seats", description = "Recruiter seats of the connected contracts, and whose they are")
class SeatResource {
    private final SeatReading reading;
    private final SeatPairing pairing;

    SeatResource(SeatReading reading, SeatPairing pairing) {
        this.reading = reading;
        this.pairing = pairing;
    }

    @Schema(name = "SeatUser")
    public record UserJson(
            @NotBlank @Size(max = 255) @Schema(description = "An active user of the tenant", examples = "recruiter")
            String userId) {}

    @GET
    @Operation(
            summary = "List seats, and whose they are",
            description =
                    "Of all contracts with access, matched to users by the users' own LinkedIn links, else by hand, else with"
                            + " proposals by e-mail or name. A page may have fewer seats than asked for although there are more.")
    @APIResponse(responseCode = "200", description = "One page")
    @APIResponse(responseCode = "400", description = "BAD_FILTER, BAD_LIMIT, BAD_CURSOR or UNKNOWN_PARAMETER")
    @APIResponse(responseCode = "503", description = "USERS_UNAVAILABLE: again after Retry-After")
    public Page<SeatJson> listSeats(
            @Parameter(
                            description = "Only those in this state",
                            example = "CONFLICT",
                            schema = @Schema(implementation = SeatMatch.State.class))
                    @QueryParam("state")
                    String state,
            @Parameter(description = "Size of the page, 50 unless said, at most 200", example = "50")
                    @QueryParam("limit")
                    Integer limit,
            @Parameter(description = "nextCursor of the page before") @QueryParam("cursor") String cursor) {
        var part = reading.list(SeatQuery.state(state), SeatQuery.after(cursor), Limit.of(limit));
        return new Page<>(
                part.seats().stream().map(SeatJson::of).toList(),
                part.next().map(SeatQuery::cursor).orElse(null));
    }

    @POST
    @Idempotent
    @Path("/refreshes")
    @Operation(
            summary = "Look at the seats again",
            description =
                    "LinkedIn is asked for all seats as soon as a worker is free; asOf of the listed seats tells when it was."
                            + " By itself it is done every hour.")
    @APIResponse(responseCode = "202", description = "It will be done")
    @APIResponse(responseCode = "409", description = "NOT_CONNECTED, or NO_CONTRACT_ACCESS: no contract has access")
    public RestResponse<Void> refreshSeats() {
        pairing.refresh();
        return RestResponse.status(Status.ACCEPTED);
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @Path("/{seatId}/user")
    @Operation(
            summary = "Pair a seat with a user by hand",
            description =
                    "For attribution alone: reading messages takes the user's own link. Instead of what was said before; may be"
                            + " repeated.")
    @APIResponse(responseCode = "204", description = "It is paired")
    @APIResponse(responseCode = "404", description = "SEAT_NOT_FOUND: no contract shows such a seat")
    @APIResponse(responseCode = "422", description = "INVALID: UNKNOWN_USER, there is no such active user")
    @APIResponse(responseCode = "503", description = "USERS_UNAVAILABLE: again after Retry-After")
    public void pairSeat(
            @Parameter(description = "The seat's id", example = "600123") @PathParam("seatId") String seatId,
            @Valid @NotNull UserJson body) {
        pairing.pair(SeatQuery.seat(seatId), body.userId());
    }

    @DELETE
    @Path("/{seatId}/user")
    @Operation(summary = "Take a pairing by hand back", description = "There need not be one.")
    @APIResponse(responseCode = "204", description = "There is none")
    @APIResponse(responseCode = "404", description = "SEAT_NOT_FOUND: this can be no seat")
    public void unpairSeat(
            @Parameter(description = "The seat's id", example = "600123") @PathParam("seatId") String seatId) {
        pairing.unpair(SeatQuery.seat(seatId));
    }
}
