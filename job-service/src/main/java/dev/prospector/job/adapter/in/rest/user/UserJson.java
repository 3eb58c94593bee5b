package dev.prospector.job.adapter.in.rest.user;

import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import dev.prospector.job.domain.Personal;
import dev.prospector.job.domain.user.TenantRole;
import dev.prospector.job.domain.user.User;

@Schema(name = "User")
record UserJson(
        @Schema(description = "The subject of the user's token", examples = "recruiter2")
        String userId,

        @Personal @Schema(nullable = true, examples = "Rob") String givenName,

        @Personal @Schema(nullable = true, examples = "Recruiter")
        String familyName,

        @Personal @Schema(nullable = true, examples = "rob@acme.example")
        String emailAddress,

        @Schema(
                description = "Any of admin, recruiter, hiring-manager, interviewer, read-only",
                examples = "[\"recruiter\"]")
        List<String> tenantRoles,

        @Schema(description = "Whether an admin lets them be added to teams")
        boolean active) {

    static UserJson of(User user) {
        return new UserJson(
                user.id().value(),
                user.profile().givenName(),
                user.profile().familyName(),
                user.profile().emailAddress(),
                TenantRole.words(user.roles()),
                user.active());
    }
}
