package dev.prospector.job.adapter.in.rest.feedback;

import java.util.Optional;
import java.util.UUID;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;

import io.quarkus.security.Authenticated;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import dev.prospector.job.application.port.in.feedback.FeedbackReminders;
import dev.prospector.job.domain.posting.JobId;
import dev.prospector.job.domain.user.Caller;
import dev.prospector.kit.http.access.CurrentUser;
import dev.prospector.kit.http.page.Limit;
import dev.prospector.kit.http.page.Page;

/** Whose feedback a job is waiting for: beside its board and its applications, because its page shows it. */
@Path("/jobs")
@Authenticated
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Feedback")
class FeedbackReminderResource {
    private final FeedbackReminders reminders;
    private final CurrentUser user;

    FeedbackReminderResource(FeedbackReminders reminders, CurrentUser user) {
        this.reminders = reminders;
        this.user = user;
    }

    @GET
    @Path("/{id}/feedback-reminders")
    @Operation(
            summary = "List whose feedback is awaited",
            description =
                    "Each interviewer of an active job's team with each person still in the running who stands in the first"
                            + " interview stage or behind it, until they have submitted feedback; a draft is none. Interviewers see their"
                            + " own only.")
    @APIResponse(responseCode = "200", description = "One page")
    @APIResponse(responseCode = "400", description = "BAD_CURSOR, BAD_LIMIT or UNKNOWN_PARAMETER")
    @APIResponse(responseCode = "404", description = "JOB_NOT_FOUND")
    public Page<FeedbackReminderJson> listFeedbackReminders(
            @PathParam("id") UUID id, @QueryParam("cursor") String cursor, @QueryParam("limit") Integer limit) {
        var size = Limit.of(limit);
        var after = Optional.ofNullable(cursor).map(FeedbackReminderJson::position);
        return FeedbackReminderJson.page(
                reminders.ofJob(Caller.of(user.id(), user.roles()), new JobId(id), after, size + 1), size);
    }
}
