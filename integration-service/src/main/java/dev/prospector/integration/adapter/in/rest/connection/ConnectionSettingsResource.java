package dev.prospector.integration.adapter.in.rest.connection;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;

import io.quarkus.security.Authenticated;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

import dev.prospector.integration.application.port.in.connection.ConnectionSettings;
import dev.prospector.kit.http.version.ETags;
import dev.prospector.kit.http.version.IfMatch;

/** What an admin chooses about LinkedIn, before connecting and after (product.md 2.1.4). */
@Path("/linkedin/connection/settings")
@Authenticated
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = ConnectionResource.TAG)
class ConnectionSettingsResource {
    private final ConnectionSettings settings;

    ConnectionSettingsResource(ConnectionSettings settings) {
        this.settings = settings;
    }

    @GET
    @Operation(
            summary = "Read what is chosen about LinkedIn",
            description =
                    "Jobs are private and seen by every seat unless chosen otherwise; both links are to be chosen.")
    @APIResponseSchema(value = SettingsJson.class, responseCode = "200", responseDescription = "The settings")
    @APIResponse(responseCode = "304", description = "You have the newest version")
    public RestResponse<SettingsJson> readConnectionSettings() {
        return tagged(settings.read());
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Choose about LinkedIn",
            description = "All of it at once. LinkedIn learns of names, viewers and origins in the background.")
    @APIResponseSchema(value = SettingsJson.class, responseCode = "200", responseDescription = "The settings")
    @APIResponse(responseCode = "400", description = "MALFORMED_BODY")
    @APIResponse(responseCode = "412", description = "CHANGED_MEANWHILE")
    @APIResponse(
            responseCode = "422",
            description = "INVALID: a value is missing or breaks a rule; BAD_SETTING: LinkedIn or we could not use it")
    @APIResponse(responseCode = "428", description = "IF_MATCH_REQUIRED")
    public RestResponse<SettingsJson> changeConnectionSettings(
            @HeaderParam(HttpHeaders.IF_MATCH) String seen, @Valid @NotNull SettingsJson body) {
        var condition = IfMatch.required(seen);
        var now = settings.read().version();
        condition.demand(now);
        return tagged(settings.change(now, body.toDomain()));
    }

    private static RestResponse<SettingsJson> tagged(ConnectionSettings.Versioned now) {
        return ETags.tagged(SettingsJson.of(now.settings()), now.version());
    }
}
