package dev.prospector.integration.adapter.in.rest.link;

import java.time.Instant;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import io.quarkus.security.Authenticated;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import dev.prospector.integration.application.port.in.explanation.Explaining;
import dev.prospector.integration.application.port.in.link.Linking;
import dev.prospector.kit.data.idempotency.Idempotent;
import dev.prospector.kit.http.access.CurrentUser;

/** Users link their own LinkedIn accounts (product.md 2.2). */
@Path("/me/linkedin")
@Authenticated
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "My LinkedIn", description = "A user's own LinkedIn account")
class MyLinkedInResource {
    private final Linking linking;
    private final Explaining explaining;
    private final CurrentUser user;
    private final LinkingMeters meters;

    MyLinkedInResource(Linking linking, Explaining explaining, CurrentUser user, LinkingMeters meters) {
        this.linking = linking;
        this.explaining = explaining;
        this.user = user;
        this.meters = meters;
    }

    @Schema(name = "LinkingStart")
    public record Start(
            @NotBlank
            @Size(max = 2000)
            @Schema(
                    description =
                            "The page to come back to; its origin is one of frontEndOrigins in the connection's settings",
                    examples = "https://ats.example/settings")
            String returnTo) {}

    @Schema(name = "LinkingAuthorization")
    public record AuthorizationView(
            @Schema(
                    description = "LinkedIn's page on which you consent; send the browser there",
                    examples = "https://www.linkedin.com/oauth/v2/authorization?response_type=code&client_id=77abc")
            String authorizationUrl,

            @Schema(description = "Until when you can be back from it", examples = "2026-01-02T00:10:00Z")
            Instant expiresAt) {
        static AuthorizationView of(Linking.Authorization made) {
            return new AuthorizationView(made.address().toString(), made.expiresAt());
        }
    }

    @Schema(name = "LinkingCompletion")
    public record Completion(
            @NotBlank
            @Size(max = 200)
            @Schema(
                    description = "What the page was called with, as linkedin; good once, for five minutes",
                    examples = "u3V0bq0mQ1s8o2mJr6wGQ9tJ0b8h4yq1k2Zx7cVnM5E")
            String handle) {}

    @GET
    @Operation(
            summary = "Read your LinkedIn account",
            description =
                    "Whether and since when you are linked, your seat, and for each feature whether you have it or why not.")
    @APIResponse(responseCode = "200", description = "Your link as it is now")
    public MyLinkedInJson readMyLinkedIn() {
        return MyLinkedInJson.of(explaining.standing(user.id()));
    }

    @POST
    @Path("/authorization")
    @Idempotent(answerKept = false)
    @Operation(
            summary = "Begin to link your LinkedIn account",
            description =
                    "Gives LinkedIn's page for the browser. From there it comes back to returnTo, with ?linkedin=<handle> to complete"
                            + " by, or with ?linkedinError=LINK_DENIED when you said no, LINKEDIN_DECLINED when LinkedIn did. The"
                            + " answer is good for one journey, so it is never given twice, whatever Idempotency-Key asks for it.")
    @APIResponse(responseCode = "200", description = "Where to send the browser")
    @APIResponse(responseCode = "400", description = "MALFORMED_BODY")
    @APIResponse(
            responseCode = "403",
            description =
                    "FORBIDDEN: the token's roles do not allow this; NOT_ENTITLED: the operator has not let the company use LinkedIn")
    @APIResponse(responseCode = "409", description = "NOT_CONNECTED: an admin connects the company first")
    @APIResponse(
            responseCode = "422",
            description =
                    "INVALID: there is no returnTo; RETURN_TO_NOT_ALLOWED: it is of none of the company's front ends")
    public AuthorizationView beginLinking(@Valid @NotNull Start body) {
        return meters.counted(() -> AuthorizationView.of(linking.begin(body.returnTo())), done -> "begun");
    }

    @POST
    @Path("/completions")
    @Idempotent(transactional = false)
    @Operation(
            summary = "Complete linking your LinkedIn account",
            description =
                    "By the handle that your browser came back with. Asks LinkedIn who you are; an earlier link is replaced. Only who"
                            + " began can complete it.")
    @APIResponse(responseCode = "200", description = "You are linked")
    @APIResponse(responseCode = "400", description = "MALFORMED_BODY")
    @APIResponse(
            responseCode = "403",
            description =
                    "FORBIDDEN: the token's roles do not allow this; OTHER_USER_BEGAN: with that the handle is used; NOT_ENTITLED")
    @APIResponse(responseCode = "404", description = "HANDLE_UNKNOWN")
    @APIResponse(
            responseCode = "409",
            description =
                    "HANDLE_USED; LINKING_UNDERWAY: the same is asked at this moment; PERSON_LINKED_TO_OTHER_USER: one LinkedIn"
                            + " account belongs to one user; LINKEDIN_DECLINED: begin again; NOT_CONNECTED")
    @APIResponse(responseCode = "410", description = "LINKING_EXPIRED: begin again")
    @APIResponse(
            responseCode = "503",
            description = "LINKEDIN_AWAY: again after Retry-After; the handle stays good until it expires")
    public MyLinkedInJson completeLinking(@Valid @NotNull Completion body) {
        return meters.counted(
                () -> {
                    linking.complete(body.handle());
                    return readMyLinkedIn();
                },
                done -> "linked");
    }

    @DELETE
    @Operation(
            summary = "Unlink your LinkedIn account",
            description = "You are nobody at LinkedIn any more. May be repeated.")
    @APIResponse(responseCode = "204", description = "You are not linked")
    public void unlinkLinkedIn() {
        linking.unlink();
    }
}
