package dev.prospector.job.adapter.in.rest.user;

import static java.util.stream.Collectors.toSet;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import dev.prospector.job.domain.Personal;
import dev.prospector.job.domain.user.Profile;
import dev.prospector.job.domain.user.TenantRole;
import dev.prospector.job.domain.user.User;
import dev.prospector.job.domain.user.UserId;
import dev.prospector.kit.http.problem.Problems;

/** What an admin writes down of a user. */
@Schema(name = "UserEntry")
record UserWordJson(
        @Personal @NotBlank @Size(max = Profile.NAME_MAX) @Schema(examples = "Rob")
        String givenName,

        @Personal @NotBlank @Size(max = Profile.NAME_MAX) @Schema(examples = "Recruiter")
        String familyName,

        @Personal @Email @Size(max = Profile.EMAIL_MAX) @Schema(nullable = true, examples = "rob@acme.example")
        String emailAddress,

        @NotNull
        @Schema(
                description = "Any of admin, recruiter, hiring-manager, interviewer, read-only",
                examples = "[\"recruiter\"]")
        List<@NotNull String> tenantRoles,

        @NotNull @Schema(description = "False for who is to join no team any more")
        Boolean active) {

    User toDomain(String subject) {
        return User.put(new UserId(subject), new Profile(givenName, familyName, emailAddress), roles(), active);
    }

    private Set<TenantRole> roles() {
        return IntStream.range(0, tenantRoles.size()).mapToObj(this::role).collect(toSet());
    }

    private TenantRole role(int at) {
        return TenantRole.called(tenantRoles.get(at))
                .orElseThrow(() -> Problems.invalid("/tenantRoles/" + at, "UNKNOWN_ROLE", "must be a tenant role"));
    }
}
