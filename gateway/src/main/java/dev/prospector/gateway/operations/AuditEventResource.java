package dev.prospector.gateway.operations;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;

import io.quarkus.security.Authenticated;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import dev.prospector.gateway.parts.Asking;
import dev.prospector.gateway.parts.Parts;

/**
 * Who did what, told by each service under one path (architecture.md 3.8 and 4): the gateway asks the service that is named, which
 * decides who may see it. Filters are named here for the API document and for the refusal of unknown ones; the service gets them as
 * they came and judges.
 */
@Path("/api/v1/audit-events")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@Tag(name = "Operations")
class AuditEventResource {
    private final Parts parts;
    private final Asking asking;

    AuditEventResource(Parts parts, Asking asking) {
        this.parts = parts;
        this.asking = asking;
    }

    @GET
    @Operation(
            operationId = "listAuditEvents",
            summary = "List what was done in a service",
            description = "Newest first. All filters that are given must hold.")
    @APIResponse(responseCode = "200", description = "One page")
    @APIResponse(responseCode = "400", description = "BAD_FILTER, BAD_CURSOR, BAD_LIMIT or UNKNOWN_PARAMETER")
    public AuditEventList listAuditEvents(
            @Parameter(required = true, schema = @Schema(enumeration = {"candidate", "integration", "job", "sync"}))
                    @QueryParam("service")
                    String service,
            @Parameter(description = "Kind of record", example = "job") @QueryParam("recordType") String recordType,
            @Parameter(
                            description = "One record; goes with recordType",
                            example = "01890a5d-ac96-774b-bcce-b302099a8057")
                    @QueryParam("recordId")
                    String recordId,
            @Parameter(
                            description = "The candidate or user whom records are about",
                            example = "01890a5d-ac96-774b-bcce-b302099a8057")
                    @QueryParam("person")
                    String person,
            @Parameter(description = "Who did it", example = "recruiter") @QueryParam("actor") String actor,
            @Parameter(
                            description = "The first moment",
                            example = "2026-01-02T00:00:00Z",
                            schema = @Schema(type = SchemaType.STRING, format = "date-time"))
                    @QueryParam("from")
                    String from,
            @Parameter(
                            description = "The first moment that is too late",
                            example = "2026-01-03T00:00:00Z",
                            schema = @Schema(type = SchemaType.STRING, format = "date-time"))
                    @QueryParam("to")
                    String to,
            @QueryParam("cursor") String cursor,
            @Parameter(schema = @Schema(type = SchemaType.INTEGER, minimum = "1", maximum = "200")) @QueryParam("limit")
                    String limit) {
        return parts.get(asking, StoringService.named(service), asking.targetWithout("service"), AuditEventList.class);
    }
}
