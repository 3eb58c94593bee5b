package dev.prospector.integration.adapter.in.rest.connection;

import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import io.quarkus.security.Authenticated;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import dev.prospector.integration.application.port.in.diagnosis.Diagnosing;
import dev.prospector.kit.data.idempotency.Idempotent;

/** The connection doctor (product.md 4.5). */
@Path("/linkedin/connection/diagnostics")
@Authenticated
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = ConnectionResource.TAG)
class DiagnosticsResource {
    private final Diagnosing doctor;

    DiagnosticsResource(Diagnosing doctor) {
        this.doctor = doctor;
    }

    @POST
    @Idempotent(transactional = false)
    @Operation(
            summary = "Test the connection from end to end",
            description =
                    "Asks LinkedIn, and calls our own callback from outside; takes 12 seconds at most. Each check says what is"
                            + " wrong, how to mend it, and who can. Changes nothing.")
    @APIResponse(responseCode = "200", description = "What the checks found, be it good or bad")
    @APIResponse(responseCode = "409", description = "DIAGNOSIS_UNDERWAY: ask again when it is over")
    public DiagnosisJson diagnoseConnection() {
        return DiagnosisJson.of(doctor.diagnose());
    }
}
