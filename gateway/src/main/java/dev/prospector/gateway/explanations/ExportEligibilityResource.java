package dev.prospector.gateway.explanations;

import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
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
import dev.prospector.gateway.routing.Service;
import dev.prospector.kit.http.access.CurrentUser;
import dev.prospector.kit.http.problem.Problems;

/** Why exports to a job land or do not (product.md 4.1). Who may ask is decided by job-service: whoever sees the job. */
@Path("/api/v1/jobs/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@Tag(name = "Pipeline")
class ExportEligibilityResource {
    private static final int LONGEST_USER_ID = 255;

    private final ServiceChecks checks;
    private final Asking asking;
    private final CurrentUser caller;

    ExportEligibilityResource(ServiceChecks checks, Asking asking, CurrentUser caller) {
        this.checks = checks;
        this.asking = asking;
        this.caller = caller;
    }

    @GET
    @Path("/export-eligibility")
    @Operation(
            operationId = "readExportEligibility",
            summary = "Read whether exports to a job would land",
            description =
                    "What a 1-click export by this user needs, each check by itself, and who can mend what fails. Whoever sees the"
                            + " job may ask about everybody.")
    @APIResponse(responseCode = "200", description = "As it is now")
    @APIResponse(responseCode = "400", description = "BAD_FILTER or UNKNOWN_PARAMETER")
    @APIResponse(responseCode = "404", description = "JOB_NOT_FOUND")
    public ExportEligibility readExportEligibility(
            @Parameter(schema = @Schema(type = SchemaType.STRING, format = "uuid")) @PathParam("id") UUID id,
            @Parameter(
                            description = "Whose exports; the caller's own if nobody is named",
                            example = "recruiter",
                            schema = @Schema(type = SchemaType.STRING, maxLength = LONGEST_USER_ID))
                    @QueryParam("user")
                    String user) {
        var about = new ServiceChecks.About(id.toString(), null, named(user).orElse(null));
        return ExportEligibility.of(
                checks.find(asking, about, Feature.EXPORT).decidedBy(Service.JOB, confidential(named(user))));
    }

    /** Everybody may know how they stand with LinkedIn themselves. */
    private Predicate<CheckPart> confidential(Optional<String> user) {
        var isAnother = user.filter(one -> !one.equals(caller.id())).isPresent();
        return part -> isAnother && part.service() == Service.INTEGRATION;
    }

    private static Optional<String> named(String user) {
        if (user != null && (user.isBlank() || user.length() > LONGEST_USER_ID)) {
            throw Problems.of(400, "BAD_FILTER", "The parameter user is the id of a user.");
        }
        return Optional.ofNullable(user);
    }
}
