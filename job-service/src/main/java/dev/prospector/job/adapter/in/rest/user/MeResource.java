package dev.prospector.job.adapter.in.rest.user;

import java.util.List;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import io.quarkus.security.Authenticated;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import dev.prospector.job.domain.Personal;
import dev.prospector.job.domain.user.SignIn;
import dev.prospector.job.domain.user.TenantRole;

@Path("/me")
@Authenticated
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Users")
class MeResource {
    private final JsonWebToken token;

    MeResource(JsonWebToken token) {
        this.token = token;
    }

    @Schema(name = "Me")
    record MeJson(
            @Schema(description = "The subject of your token", examples = "recruiter")
            String userId,

            @Personal @Schema(nullable = true, examples = "Rita")
            String givenName,

            @Personal @Schema(nullable = true, examples = "Recruiter")
            String familyName,

            @Personal @Schema(nullable = true, examples = "rita@acme.example")
            String emailAddress,

            @Schema(
                    description = "Any of admin, recruiter, hiring-manager, interviewer, read-only",
                    examples = "[\"recruiter\"]")
            List<String> tenantRoles) {

        static MeJson of(SignIn signIn) {
            return new MeJson(
                    signIn.id().value(),
                    signIn.profile().givenName(),
                    signIn.profile().familyName(),
                    signIn.profile().emailAddress(),
                    TenantRole.words(signIn.roles()));
        }
    }

    @GET
    @Operation(summary = "Read who you are", description = "As your token says.")
    @APIResponse(responseCode = "200", description = "You")
    public MeJson readMe() {
        return MeJson.of(SignIns.of(token));
    }
}
