package dev.prospector.job.adapter.in.rest.pipeline;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;

import io.quarkus.security.Authenticated;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jboss.resteasy.reactive.RestResponse.Status;

import dev.prospector.job.application.port.in.template.ProcessTemplates;
import dev.prospector.job.domain.process.ProcessPlan;
import dev.prospector.job.domain.template.SeenTemplate;
import dev.prospector.job.domain.template.TemplateContent;
import dev.prospector.job.domain.template.TemplateId;
import dev.prospector.job.domain.user.Caller;
import dev.prospector.job.domain.user.UserId;
import dev.prospector.kit.data.idempotency.Idempotent;
import dev.prospector.kit.http.access.CurrentUser;
import dev.prospector.kit.http.page.Cursor;
import dev.prospector.kit.http.page.Limit;
import dev.prospector.kit.http.page.Page;
import dev.prospector.kit.http.version.ETags;
import dev.prospector.kit.http.version.IfMatch;

@Path("/process-templates")
@Authenticated
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Process templates")
class ProcessTemplateResource {
    private final ProcessTemplates templates;
    private final CurrentUser user;

    ProcessTemplateResource(ProcessTemplates templates, CurrentUser user) {
        this.templates = templates;
        this.user = user;
    }

    @Schema(name = "NewProcessTemplate")
    record ContentJson(
            @NotBlank @Size(max = TemplateContent.NAME_MAX) @Schema(examples = "Engineering")
            String name,

            @NotNull
            @Size(max = ProcessPlan.MOST_STAGES)
            @Schema(description = "PROSPECT and APPLICATION first, OFFER last, each once and under any name")
            List<@NotNull @Valid PlannedStageJson> stages,

            @NotNull @Schema(description = "Whether the Prospect stage takes people in from the beginning")
            Boolean prospectEnabled,

            @NotNull @Schema(description = "Whether interviewers see others' feedback only after their own")
            Boolean hidesOthersFeedback,

            @Schema(
                    description =
                            "Whether hiring managers of the job see all prospects, or only whom they have exported themselves;"
                                    + " absent, it stays, and is true in a new template",
                    nullable = true)
            Boolean hiringManagersSeeProspects,

            @NotNull
            @Size(max = TemplateContent.MOST_APPROVERS)
            @Schema(
                    description =
                            "The subjects of active users who must approve a job before it is activated; none for no approval",
                    examples = "[\"manager\"]")
            List<@NotNull String> approvers) {

        /** @param now for what is absent */
        TemplateContent over(ProcessPlan now) {
            var planned = stages.stream().map(PlannedStageJson::toDomain).toList();
            var users = IntStream.range(0, approvers.size())
                    .mapToObj(i -> UserId.in("approvers." + i, approvers.get(i)))
                    .toList();
            var managersSee = Objects.requireNonNullElse(hiringManagersSeeProspects, now.hiringManagersSeeProspects());
            var plan = new ProcessPlan(planned, prospectEnabled, hidesOthersFeedback, managersSee);
            return new TemplateContent(name, plan, users);
        }
    }

    @GET
    @Operation(
            summary = "List the process templates",
            description = "In the order of their making. The standard one is there from the beginning.")
    @APIResponse(responseCode = "200", description = "One page")
    @APIResponse(responseCode = "400", description = "BAD_CURSOR, BAD_LIMIT or UNKNOWN_PARAMETER")
    public Page<ProcessTemplateJson> listProcessTemplates(
            @QueryParam("cursor") String cursor, @QueryParam("limit") Integer limit) {
        var size = Limit.of(limit);
        var after = Optional.ofNullable(cursor).map(ProcessTemplateResource::lastShown);
        var page = templates.list(caller(), after, size + 1);
        return Page.of(page, size, ProcessTemplateResource::cursor).map(ProcessTemplateJson::of);
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Idempotent
    @Operation(
            summary = "Make a process template",
            description = "Jobs that name it copy its stages, settings and approvers. By admins.")
    @APIResponseSchema(value = ProcessTemplateJson.class, responseCode = "201", responseDescription = "The template")
    @APIResponse(responseCode = "400", description = "MALFORMED_BODY")
    @APIResponse(responseCode = "409", description = "CONCURRENT_CHANGE")
    @APIResponse(
            responseCode = "422",
            description =
                    "INVALID: a value is missing or breaks a rule; FIXED_STAGES, UNKNOWN_USER, INACTIVE_USER and TWICE say which")
    public RestResponse<ProcessTemplateJson> createProcessTemplate(@Valid @NotNull ContentJson body) {
        var made = templates.create(caller(), body.over(ProcessPlan.standard()));
        return ResponseBuilder.create(Status.CREATED, ProcessTemplateJson.of(made))
                .header(
                        HttpHeaders.LOCATION,
                        "/process-templates/" + made.template().id())
                .header(HttpHeaders.ETAG, ETags.of(made.version()))
                .build();
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "Read a process template", description = "With what the caller may do with it now.")
    @APIResponseSchema(value = ProcessTemplateJson.class, responseCode = "200", responseDescription = "The template")
    @APIResponse(responseCode = "304", description = "Still the version that If-None-Match names")
    @APIResponse(responseCode = "404", description = "TEMPLATE_NOT_FOUND")
    public RestResponse<ProcessTemplateJson> readProcessTemplate(@PathParam("id") UUID id) {
        return tagged(templates.find(caller(), new TemplateId(id)));
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @Path("/{id}")
    @Operation(
            summary = "Change a process template",
            description = "All of it at once; jobs that were made from it stay as they are. By admins.")
    @APIResponseSchema(value = ProcessTemplateJson.class, responseCode = "200", responseDescription = "As it is now")
    @APIResponse(responseCode = "400", description = "MALFORMED_BODY")
    @APIResponse(responseCode = "404", description = "TEMPLATE_NOT_FOUND")
    @APIResponse(responseCode = "409", description = "CONCURRENT_CHANGE")
    @APIResponse(responseCode = "412", description = "CHANGED_MEANWHILE")
    @APIResponse(
            responseCode = "422",
            description =
                    "INVALID: a value is missing or breaks a rule; FIXED_STAGES, UNKNOWN_USER, INACTIVE_USER and TWICE say which")
    @APIResponse(responseCode = "428", description = "IF_MATCH_REQUIRED")
    public RestResponse<ProcessTemplateJson> changeProcessTemplate(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String seen,
            @Valid @NotNull ContentJson body) {
        var condition = IfMatch.required(seen);
        var there = templates.find(caller(), new TemplateId(id));
        condition.demand(there.version());
        var content = body.over(there.template().content().plan());
        return tagged(templates.change(caller(), new TemplateId(id), there.version(), content));
    }

    @DELETE
    @Path("/{id}")
    @Operation(
            summary = "Delete a process template",
            description =
                    "Jobs that were made from it stay as they are; the standard one cannot be deleted. By admins.")
    @APIResponse(responseCode = "204", description = "Deleted")
    @APIResponse(responseCode = "404", description = "TEMPLATE_NOT_FOUND")
    @APIResponse(responseCode = "409", description = "STANDARD_TEMPLATE or CONCURRENT_CHANGE")
    public void deleteProcessTemplate(@PathParam("id") UUID id) {
        templates.delete(caller(), new TemplateId(id));
    }

    private static RestResponse<ProcessTemplateJson> tagged(SeenTemplate seen) {
        return ETags.tagged(ProcessTemplateJson.of(seen), seen.version());
    }

    private static String cursor(SeenTemplate seen) {
        return Cursor.encode(seen.template().id().toString());
    }

    private static TemplateId lastShown(String cursor) {
        try {
            return new TemplateId(UUID.fromString(Cursor.decode(cursor).get(0)));
        } catch (IllegalArgumentException e) {
            throw Cursor.bad();
        }
    }

    private Caller caller() {
        return Caller.of(user.id(), user.roles());
    }
}
