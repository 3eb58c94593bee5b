package dev.prospector.integration.adapter.in.rest.seat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;

import io.quarkus.security.Authenticated;
import org.eclipse.microprofile.openapi.annotations.Operation;

import dev.prospector.integration.application.port.in.seat.Attribution;
import dev.prospector.integration.application.port.in.seat.Attribution.Credit;
import dev.prospector.integration.application.port.in.seat.Attribution.Writing;
import dev.prospector.integration.domain.Personal;
import dev.prospector.integration.domain.connection.ContractUrn;
import dev.prospector.integration.domain.link.PersonUrn;
import dev.prospector.integration.domain.seat.SeatKey;
import dev.prospector.integration.domain.seat.SeatUrn;
import dev.prospector.kit.http.access.InternalCallers;

/** Whose messages and notes these are, for sync-service to show; samples in deploy/contracts/http. */
@Path("/internal/attributions")
@Authenticated
@InternalCallers("sync-service")
class AttributionResource {
    private static final int MOST = 400;

    private final Attribution attribution;

    AttributionResource(Attribution attribution) {
        this.attribution = attribution;
    }

    /** @param member may be null */
    public record WritingJson(
            @NotBlank String contract,
            @NotBlank String seat,
            @Personal String member) {
        /** What names no seat or nobody, nobody can be credited with. */
        Stream<Writing> toDomain() {
            try {
                return Stream.of(new Writing(
                        new SeatKey(new ContractUrn(contract), new SeatUrn(seat)),
                        Optional.ofNullable(member).map(PersonUrn::new)));
            } catch (IllegalArgumentException noName) {
                return Stream.empty();
            }
        }
    }

    public record Question(@NotNull @Size(max = MOST) List<@Valid @NotNull WritingJson> writings) {}

    /** @param seatName null when the seat was never seen, or is named after somebody else @param user null when it is nobody's */
    public record CreditJson(
            String contract,
            String seat,
            @Personal String member,
            @Personal String seatName,
            String user) {
        static CreditJson of(Credit credit) {
            var writing = credit.writing();
            return new CreditJson(
                    writing.seat().contract().value(),
                    writing.seat().seat().value(),
                    writing.member().map(PersonUrn::value).orElse(null),
                    credit.seatName().orElse(null),
                    credit.userId().orElse(null));
        }
    }

    public record View(List<CreditJson> credits) {}

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(hidden = true)
    public View credits(@Valid @NotNull Question question) {
        var writings =
                question.writings().stream().flatMap(WritingJson::toDomain).collect(Collectors.toSet());
        return new View(attribution.of(writings).stream().map(CreditJson::of).toList());
    }
}
