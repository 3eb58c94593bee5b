package dev.prospector.job.adapter.in.rest.pipeline;

import java.util.stream.Stream;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import io.quarkus.security.Authenticated;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import dev.prospector.job.domain.pipeline.RejectionReason;
import dev.prospector.kit.http.page.Page;

@Path("/rejection-reasons")
@Authenticated
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = ApplicationResource.TAG)
class RejectionReasonResource {
    @Schema(name = "ListedRejectionReason")
    record ReasonJson(
            RejectionReason reason,

            @Schema(examples = "Another candidate was chosen")
            String title) {}

    @GET
    @Operation(
            summary = "List the reasons of rejections",
            description = "A rejection names one of these; all stand on one page.")
    @APIResponse(responseCode = "200", description = "All reasons")
    public Page<ReasonJson> listRejectionReasons() {
        return new Page<>(
                Stream.of(RejectionReason.values())
                        .map(reason -> new ReasonJson(reason, reason.title()))
                        .toList(),
                null);
    }
}
