package dev.prospector.job.adapter.in.rest;

import java.util.List;
import java.util.UUID;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import io.quarkus.security.Authenticated;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import dev.prospector.job.application.port.in.HiringProcesses;
import dev.prospector.job.domain.posting.JobId;
import dev.prospector.job.domain.process.HiringProcess;
import dev.prospector.job.domain.process.Stage;
import dev.prospector.job.domain.process.StageKind;
import dev.prospector.kit.http.CurrentUser;

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
    record ProcessJson(List<StageJson> stages, boolean prospectEnabled) {
        static ProcessJson of(HiringProcess process) {
            return new ProcessJson(process.stages().stream().map(StageJson::of).toList(), process.prospectEnabled());
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
    @APIResponse(responseCode = "200", description = "The process")
    @APIResponse(responseCode = "404", description = "JOB_NOT_FOUND")
    public ProcessJson readProcess(@PathParam("id") UUID id) {
        return ProcessJson.of(processes.process(Callers.of(user), new JobId(id)));
    }

    @PUT
    @Path("/{id}/process/prospect")
    @Operation(
            summary = "Switch the Prospect stage on or off",
            description = "Off stops intake only: people who are there stay and are shown.")
    @APIResponse(responseCode = "200", description = "The process as it is now")
    @APIResponse(responseCode = "404", description = "JOB_NOT_FOUND")
    @APIResponse(responseCode = "409", description = "CONCURRENT_CHANGE")
    @APIResponse(responseCode = "422", description = "INVALID: a value is missing")
    public ProcessJson switchProspect(@PathParam("id") UUID id, @Valid @NotNull SwitchJson body) {
        return ProcessJson.of(processes.switchProspect(Callers.of(user), new JobId(id), body.enabled()));
    }
}
