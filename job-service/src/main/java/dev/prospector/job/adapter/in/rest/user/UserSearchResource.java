package dev.prospector.job.adapter.in.rest.user;

import java.util.List;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;

import io.quarkus.security.Authenticated;
import org.eclipse.microprofile.openapi.annotations.Operation;

import dev.prospector.job.application.port.in.user.UserDirectory;
import dev.prospector.kit.http.access.InternalCallers;

/** The directory for integration-service, which seeks users that may be whom LinkedIn calls so; samples in deploy/contracts/http. */
@Path("/internal/users:search")
@Authenticated
@InternalCallers("integration-service")
class UserSearchResource {
    /** Each is a search of its own in the database. */
    private static final int MOST_SEARCHES = 50;

    private static final int MOST_FOUND = 20;

    private final UserDirectory directory;

    UserSearchResource(UserDirectory directory) {
        this.directory = directory;
    }

    /** @param searches names or e-mail addresses */
    record QuestionJson(@NotNull @Size(max = MOST_SEARCHES) List<@NotNull String> searches) {}

    /** @param found for each search, in their order */
    record AnswerJson(List<List<UserJson>> found) {}

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(hidden = true)
    public AnswerJson searchUsers(@Valid @NotNull QuestionJson body) {
        return new AnswerJson(body.searches().stream().map(this::called).toList());
    }

    private List<UserJson> called(String text) {
        return directory.called(text, MOST_FOUND).stream().map(UserJson::of).toList();
    }
}
