package dev.prospector.integration.adapter.in.rest.link;

import java.util.Optional;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;

import io.quarkus.security.Authenticated;
import org.eclipse.microprofile.openapi.annotations.Operation;

import dev.prospector.integration.application.port.in.link.ExporterChecking;
import dev.prospector.kit.http.access.InternalCallers;

/** What sync-service asks at every judgement of an export: who is the exporter, and is there access, now. */
@Path("/internal/export-facts")
@Authenticated
@InternalCallers("sync-service")
class ExportFactsResource {
    private final ExporterChecking exporters;

    ExportFactsResource(ExporterChecking exporters) {
        this.exporters = exporters;
    }

    /** @param exportedBy a person URN, null when LinkedIn named none */
    public record Question(String exportedBy) {}

    /** @param exporter a user id, null when nobody is linked to the person */
    public record View(boolean companyAccess, String exporter) {
        static View of(ExporterChecking.Facts facts) {
            return new View(facts.companyAccess(), facts.exporter().orElse(null));
        }
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(hidden = true)
    public View facts(@Valid @NotNull Question question) {
        return View.of(exporters.factsAbout(Optional.ofNullable(question.exportedBy())));
    }
}
