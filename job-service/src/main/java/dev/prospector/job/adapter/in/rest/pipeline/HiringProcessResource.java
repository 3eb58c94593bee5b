package dev.prospector.job.adapter.in.rest.pipeline;

import java.util.List;
import java.util.Objects;
import java.util.UUID;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;

import io.quarkus.security.Authenticated;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

import dev.prospector.job.application.port.in.process.HiringProcesses;
import dev.prospector.job.domain.posting.JobId;
import dev.prospector.job.domain.process.HiringProcess;
import dev.prospector.job.domain.process.ProcessPlan;
import dev.prospector.job.domain.process.Stage;
import dev.prospector.job.domain.process.StageKind;
import dev.prospector.job.domain.user.Caller;
import dev.prospector.kit.http.access.CurrentUser;
import dev.prospector.kit.http.version.ETags;
import dev.prospector.kit.http.version.IfMatch;

@Path("/jobs")
@Authenticated
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Hiring processes")
class HiringProcessResource {
    private final HiringProcesses processes;
    private final CurrentUser user;

    HiringProcessResource(HiringProcesses processes, CurrentUser user) {
        this.processes = processes;
        this.user = user;
    }

    @Schema(name = "HiringProcess")
    record ProcessJson(
            List<StageJson> stages,
            boolean prospectEnabled,

            @Schema(description = "Whether interviewers see others' feedback only after their own")
            boolean hidesOthersFeedback,

            @Schema(
                    description =
                            "Whether hiring managers of the job see all prospects, or only whom they have exported themselves")
            boolean hiringManagersSeeProspects) {
        static ProcessJson of(HiringProcess process) {
            return new ProcessJson(
                    process.stages().stream().map(StageJson::of).toList(),
                    process.prospectEnabled(),
                    process.hidesOthersFeedback(),
                    process.hiringManagersSeeProspects());
        }
    }

    @Schema(name = "HiringProcessPlan")
    record PlanJson(
            @NotNull
            @Size(max = ProcessPlan.MOST_STAGES)
            @Schema(description = "PROSPECT and APPLICATION first, OFFER last, each once and under any name")
            List<@NotNull @Valid PlannedStageJson> stages,

            @NotNull Boolean prospectEnabled,

            @NotNull @Schema(description = "Whether interviewers see others' feedback only after their own")
            Boolean hidesOthersFeedback,

            @Schema(
                    description =
                            "Whether hiring managers of the job see all prospects, or only whom they have exported themselves; absent, it stays",
                    nullable = true)
            Boolean hiringManagersSeeProspects) {

        /** @param now for what is absent */
        ProcessPlan over(HiringProcess now) {
            var planned = stages.stream().map(PlannedStageJson::toDomain).toList();
            var managersSee = Objects.requireNonNullElse(hiringManagersSeeProspects, now.hiringManagersSeeProspects());
            return new ProcessPlan(planned, prospectEnabled, hidesOthersFeedback, managersSee);
        }
    }

    @Schema(name = "Stage")
    record StageJson(UUID id, @Schema(examples = "Prospect") String name, StageKind kind) {
        static StageJson of(Stage stage) {
            return new StageJson(stage.id().value(), stage.name(), stage.kind());
        }
    }

    @Schema(name = "ProspectSwitch")
    record SwitchJson(@NotNull Boolean enabled) {}

    @GET
    @Path("/{id}/process")
    @Operation(
            summary = "Read the stages of a job",
            description = "In their order, and whether the Prospect stage takes people from LinkedIn.")
    @APIResponseSchema(value = ProcessJson.class, responseCode = "200", responseDescription = "The process")
    @APIResponse(responseCode = "304", description = "Still the version that If-None-Match names")
    @APIResponse(responseCode = "404", description = "JOB_NOT_FOUND")
    public RestResponse<ProcessJson> readProcess(@PathParam("id") UUID id) {
        return tagged(processes.process(caller(), new JobId(id)));
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @Path("/{id}/process")
    @Operation(
            summary = "Plan the stages of a job",
            description =
                    "Until its activation; a submitted, approved or rejected job returns to draft. The stages get new ids. The version is"
                            + " the job's.")
    @APIResponseSchema(
            value = ProcessJson.class,
            responseCode = "200",
            responseDescription = "The process as it is now")
    @APIResponse(responseCode = "400", description = "MALFORMED_BODY")
    @APIResponse(responseCode = "404", description = "JOB_NOT_FOUND")
    @APIResponse(responseCode = "409", description = "PROCESS_FIXED or CONCURRENT_CHANGE")
    @APIResponse(responseCode = "412", description = "CHANGED_MEANWHILE")
    @APIResponse(responseCode = "422", description = "INVALID: a value is missing or breaks a rule; FIXED_STAGES")
    @APIResponse(responseCode = "428", description = "IF_MATCH_REQUIRED")
    public RestResponse<ProcessJson> changeProcess(
            @PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String seen, @Valid @NotNull PlanJson body) {
        var condition = IfMatch.required(seen);
        var now = processes.process(caller(), new JobId(id));
        condition.demand(now.version());
        return tagged(processes.plan(caller(), new JobId(id), now.version(), body.over(now.process())));
    }

    private static RestResponse<ProcessJson> tagged(HiringProcesses.Versioned now) {
        return ETags.tagged(ProcessJson.of(now.process()), now.version());
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @Path("/{id}/process/prospect")
    @Operation(
            summary = "Switch the Prospect stage on or off",
            description = "Off stops intake only: people who are there stay and are shown.")
    @APIResponse(responseCode = "200", description = "The process as it is now")
    @APIResponse(responseCode = "404", description = "JOB_NOT_FOUND")
    @APIResponse(responseCode = "409", description = "CONCURRENT_CHANGE")
    @APIResponse(responseCode = "422", description = "INVALID: a value is missing")
    public ProcessJson switchProspect(@PathParam("id") UUID id, @Valid @NotNull SwitchJson body) {
        return ProcessJson.of(processes.switchProspect(caller(), new JobId(id), body.enabled()));
    }

    private Caller caller() {
        return Caller.of(user.id(), user.roles());
    }
}
