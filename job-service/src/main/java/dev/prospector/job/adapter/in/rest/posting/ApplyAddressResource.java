package dev.prospector.job.adapter.in.rest.posting;

import java.util.Optional;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;

import io.quarkus.security.Authenticated;
import org.eclipse.microprofile.openapi.annotations.Operation;

import dev.prospector.job.application.port.in.posting.ApplyAddressNews;
import dev.prospector.job.domain.posting.ApplyAddress;
import dev.prospector.kit.http.access.InternalCallers;

/** Where the tenant's candidates apply, from integration-service, whose setting it is; samples in deploy/contracts/http. */
@Path("/internal/apply-address")
@Authenticated
@InternalCallers("integration-service")
class ApplyAddressResource {
    private static final int LONGEST = 1_000;

    private final ApplyAddressNews news;

    ApplyAddressResource(ApplyAddressNews news) {
        this.news = news;
    }

    /** @param template null for none any more */
    record AddressJson(
            @NotNull @Positive Long version,
            @Size(max = LONGEST) String template) {}

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(hidden = true)
    public void tellApplyAddress(@Valid @NotNull AddressJson body) {
        news.told(body.version(), Optional.ofNullable(body.template()).map(ApplyAddress::new));
    }
}
