package dev.prospector.integration.adapter.in.rest.seat;

import java.time.Instant;
import java.util.List;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;

import io.quarkus.security.Authenticated;
import org.eclipse.microprofile.openapi.annotations.Operation;

import dev.prospector.integration.application.port.in.seat.Viewing;
import dev.prospector.integration.domain.Personal;
import dev.prospector.integration.domain.connection.ContractUrn;
import dev.prospector.integration.domain.seat.HeldTenure;
import dev.prospector.kit.http.access.InternalCallers;

/** What sync-service asks before it shows text: what was written when may this user read as its owner; samples in deploy/contracts/http. */
@Path("/internal/viewers")
@Authenticated
@InternalCallers("sync-service")
class ViewersResource {
    private final Viewing viewing;

    ViewersResource(Viewing viewing) {
        this.viewing = viewing;
    }

    public record Question(@NotBlank String user) {}

    /** @param from null without limit back @param until null while it lasts; both ends count */
    public record TenureJson(
            String contract, String seat, @Personal String member, Instant from, Instant until) {
        static TenureJson of(HeldTenure held) {
            return new TenureJson(
                    held.key().contract().value(),
                    held.key().seat().value(),
                    held.tenure().member().value(),
                    held.tenure().from().orElse(null),
                    held.tenure().until().orElse(null));
        }
    }

    /** @param contracts to which the tenant has access, whoever reads */
    public record View(boolean connected, List<String> contracts, List<TenureJson> tenures) {
        static View of(Viewing.Reader reader) {
            return new View(
                    reader.connected(),
                    reader.contracts().stream().map(ContractUrn::value).sorted().toList(),
                    reader.tenures().stream().map(TenureJson::of).toList());
        }
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(hidden = true)
    public View reader(@Valid @NotNull Question question) {
        return View.of(viewing.reader(question.user()));
    }
}
