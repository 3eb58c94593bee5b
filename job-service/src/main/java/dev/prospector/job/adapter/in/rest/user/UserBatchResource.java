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
import dev.prospector.job.domain.user.UserId;
import dev.prospector.kit.http.access.InternalCallers;
import dev.prospector.kit.http.page.Limit;

/** The directory for services that know users by their ids only; samples in deploy/contracts/http. */
@Path("/internal/users:batchGet")
@Authenticated
@InternalCallers({"candidate-service", "sync-service", "integration-service"})
class UserBatchResource {
    private final UserDirectory directory;

    UserBatchResource(UserDirectory directory) {
        this.directory = directory;
    }

    record QuestionJson(@NotNull @Size(max = Limit.MOST) List<@NotNull String> userIds) {}

    record UsersJson(List<UserJson> users) {}

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(hidden = true)
    public UsersJson batchGetUsers(@Valid @NotNull QuestionJson body) {
        var ids = body.userIds().stream().map(UserId::new).toList();
        return new UsersJson(directory.known(ids).stream().map(UserJson::of).toList());
    }
}
