package dev.prospector.job.adapter.in.rest.export;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;

import io.quarkus.security.Authenticated;
import org.eclipse.microprofile.openapi.annotations.Operation;

import dev.prospector.job.application.port.in.check.FeatureChecks;
import dev.prospector.job.domain.check.Check;
import dev.prospector.job.domain.pipeline.CandidateId;
import dev.prospector.job.domain.posting.JobId;
import dev.prospector.job.domain.user.Caller;
import dev.prospector.job.domain.user.UserId;
import dev.prospector.kit.http.access.CurrentUser;
import dev.prospector.kit.http.access.JudgedAs;

/** This service's part of explanations, for the gateway with a user's own token; samples in deploy/contracts/http. */
@Path("/internal/checks")
@Authenticated
class CheckResource {
    private final FeatureChecks checks;
    private final CurrentUser user;

    CheckResource(FeatureChecks checks, CurrentUser user) {
        this.checks = checks;
        this.user = user;
    }

    /** @param user whose exports are asked about; null for the caller's own */
    record ExportQuestionJson(@NotNull UUID jobId, UUID candidateId, String user) {}

    record IndicatorQuestionJson(UUID jobId, @NotNull UUID candidateId, String user) {}

    record ChecksJson(List<CheckJson> checks) {
        static ChecksJson of(List<Check> checks) {
            return new ChecksJson(checks.stream().map(CheckJson::of).toList());
        }
    }

    /** @param reason null where the condition holds; so are who can mend it and how */
    record CheckJson(String check, String outcome, String reason, String mendableBy, String remedy) {
        static CheckJson of(Check check) {
            var condition = check.condition();
            return check.holds()
                    ? new CheckJson(condition.name(), "PASSED", null, null, null)
                    : new CheckJson(condition.name(), "FAILED", condition.reason(), "USER", condition.remedy());
        }
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Path("/export")
    @JudgedAs("readJob")
    @Operation(hidden = true)
    public ChecksJson checkExport(@Valid @NotNull ExportQuestionJson body) {
        var about = Optional.ofNullable(body.user()).map(UserId::new);
        return ChecksJson.of(checks.export(caller(), new JobId(body.jobId()), about));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Path("/indicator")
    @JudgedAs("listJobs")
    @Operation(hidden = true)
    public ChecksJson checkIndicator(@Valid @NotNull IndicatorQuestionJson body) {
        return ChecksJson.of(checks.indicator(new CandidateId(body.candidateId())));
    }

    private Caller caller() {
        return Caller.of(user.id(), user.roles());
    }
}
