package dev.prospector.job.adapter.in.rest.export;

import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;

import io.quarkus.security.Authenticated;
import org.eclipse.microprofile.openapi.annotations.Operation;

import dev.prospector.job.application.port.in.export.ExportIntake;
import dev.prospector.job.application.port.out.ConcurrentChange;
import dev.prospector.job.domain.export.ExportDecision;
import dev.prospector.job.domain.export.ExportRefusal;
import dev.prospector.job.domain.export.Landing;
import dev.prospector.job.domain.export.RequestId;
import dev.prospector.job.domain.pipeline.CandidateId;
import dev.prospector.job.domain.user.UserId;
import dev.prospector.kit.http.access.InternalCallers;

/** For sync-service; samples in deploy/contracts/http. */
@Path("/internal/exports/{requestId}")
@Authenticated
@InternalCallers("sync-service")
class ExportResource {
    private static final int TRIES = 5;

    private final ExportIntake exports;

    ExportResource(ExportIntake exports) {
        this.exports = exports;
    }

    /** @param exporter null when LinkedIn named nobody */
    record QuestionJson(@NotNull String jobNumber, String exporter) {}

    record DecisionJson(Verdict decision, UUID jobId, ExportRefusal reason) {
        enum Verdict {
            ACCEPTED,
            REFUSED
        }

        static DecisionJson of(ExportDecision decision) {
            return decision instanceof ExportDecision.Accepted accepted
                    ? new DecisionJson(Verdict.ACCEPTED, accepted.jobId().value(), null)
                    : new DecisionJson(Verdict.REFUSED, null, ((ExportDecision.Refused) decision).reason());
        }
    }

    record ProspectJson(@NotNull UUID candidateId) {}

    record LandingJson(UUID applicationId, boolean alreadyInJob) {
        static LandingJson of(Landing landing) {
            return new LandingJson(landing.applicationId().value(), landing.alreadyInJob());
        }
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @Path("/decision")
    @Operation(hidden = true)
    public DecisionJson decide(@PathParam("requestId") String requestId, @Valid @NotNull QuestionJson body) {
        var exporter = Optional.ofNullable(body.exporter()).map(UserId::new);
        var request = new RequestId(requestId);
        return DecisionJson.of(again(() -> exports.decide(request, body.jobNumber(), exporter)));
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @Path("/prospect")
    @Operation(hidden = true)
    public LandingJson land(@PathParam("requestId") String requestId, @Valid @NotNull ProspectJson body) {
        var request = new RequestId(requestId);
        return LandingJson.of(again(() -> exports.land(request, new CandidateId(body.candidateId()))));
    }

    /** Both steps may be repeated, and sync-service takes a conflict for the last word: so collisions are not told at once. */
    private static <T> T again(Supplier<T> step) {
        for (int tries = 1; ; tries++) {
            try {
                return step.get();
            } catch (ConcurrentChange e) {
                if (tries == TRIES) {
                    throw e;
                }
            }
        }
    }
}
