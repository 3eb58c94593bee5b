package dev.prospector.integration.adapter.in.rest.connection;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;

import io.quarkus.security.Authenticated;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.Status;

import dev.prospector.integration.application.port.in.connection.Connecting;
import dev.prospector.integration.application.port.in.connection.ConnectionReading;
import dev.prospector.integration.application.port.in.connection.Disconnecting;
import dev.prospector.integration.application.port.in.connection.OtherOrganization;
import dev.prospector.kit.data.idempotency.Idempotent;
import dev.prospector.kit.http.access.CurrentUser;

/** An admin connects the company with LinkedIn, sees how far that is, and ends it (product.md 2.1). */
@Path("/linkedin/connection")
@Authenticated
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = ConnectionResource.TAG, description = "The company's connection with LinkedIn, for its admins")
class ConnectionResource {
    static final String TAG = "LinkedIn connection";

    private static final String FORBIDDEN = "FORBIDDEN: the token's roles do not allow this";

    private final ConnectionReading reading;
    private final Connecting connecting;
    private final Disconnecting disconnecting;
    private final CurrentUser user;

    ConnectionResource(
            ConnectionReading reading, Connecting connecting, Disconnecting disconnecting, CurrentUser user) {
        this.reading = reading;
        this.connecting = connecting;
        this.disconnecting = disconnecting;
        this.user = user;
    }

    @GET
    @Operation(
            summary = "Read the connection with LinkedIn",
            description =
                    "Its state in sum and by level of access, each feature with why it is not available, settings, and what"
                            + " the onboarding widget needs. It moves by itself: LinkedIn tells us what its admin does.")
    @APIResponse(responseCode = "200", description = "The connection as it is now")
    public ConnectionJson readConnection() {
        var seen = reading.overview();
        return ConnectionJson.of(seen, ConnectionAction.on(seen, user.roles()));
    }

    @POST
    @Idempotent(transactional = false)
    @Operation(
            summary = "Connect",
            description =
                    "Makes sure that the company has its application at LinkedIn, with the right name and addresses, and gives"
                            + " what the onboarding widget needs. May be repeated: it stays the same application.")
    @APIResponse(responseCode = "200", description = "The connection, with the widget's parameters")
    @APIResponse(
            responseCode = "403",
            description = FORBIDDEN + "; NOT_ENTITLED: the operator has not let the company use LinkedIn")
    @APIResponse(
            responseCode = "409",
            description =
                    "CONNECTING_UNDERWAY: somebody does it at this moment; DISCONNECTING: the connection is being ended")
    @APIResponse(responseCode = "503", description = "LINKEDIN_UNAVAILABLE: again after Retry-After")
    public ConnectionJson connect() {
        connecting.connect();
        return readConnection();
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Idempotent
    @Path("/requests")
    @Operation(
            summary = "Request what LinkedIn's widget gave",
            description =
                    "Pass on unchanged what the widget's callback was called with. Integrations of one organization, and of"
                            + " contracts, are added to those requested before; our half follows by itself. May be repeated.")
    @APIResponse(responseCode = "200", description = "The connection, with all that is requested")
    @APIResponse(responseCode = "400", description = "MALFORMED_BODY")
    @APIResponse(
            responseCode = "403",
            description = FORBIDDEN + "; NOT_ENTITLED: the operator has not let the company use LinkedIn")
    @APIResponse(responseCode = "409", description = "NOT_CONNECTED: Connect comes first; or DISCONNECTING")
    @APIResponse(
            responseCode = "422",
            description =
                    "INVALID: an entry cannot be an integration; OTHER_ORGANIZATION: one belongs to another company than the rest")
    public ConnectionJson requestConnection(@Valid @NotNull RequestedJson body) {
        try {
            connecting.request(body.keys());
        } catch (OtherOrganization e) {
            throw ConnectionProblems.otherOrganization(body.pointer(e.index()));
        }
        return readConnection();
    }

    @POST
    @Idempotent
    @Path("/partner-notifications")
    @Operation(
            summary = "Notify partner",
            description =
                    "Our half again, at once: naming and configuring the requested integrations. It is repeated by itself too.")
    @APIResponseSchema(
            value = ConnectionJson.class,
            responseCode = "202",
            responseDescription = "The connection; our half is under way")
    @APIResponse(responseCode = "409", description = "NOTHING_REQUESTED, or DISCONNECTING")
    public RestResponse<ConnectionJson> notifyPartner() {
        connecting.notifyPartner();
        return RestResponse.status(Status.ACCEPTED, readConnection());
    }

    @DELETE
    @Operation(
            summary = "Disconnect",
            description =
                    "Exports are taken no more when this answers. Then jobs are closed at LinkedIn, what it was sent is deleted"
                            + " there if chosen, and all traffic ends; disconnection tells how far that is. May be repeated.")
    @APIResponseSchema(
            value = ConnectionJson.class,
            responseCode = "202",
            responseDescription = "The connection, which is being ended")
    @APIResponse(responseCode = "400", description = "BAD_REQUEST or UNKNOWN_PARAMETER")
    @APIResponse(responseCode = "409", description = "NOT_CONNECTED: there is nothing to end")
    public RestResponse<ConnectionJson> disconnect(
            @Parameter(
                            description = "true: LinkedIn is to delete what it was sent; false unless said",
                            example = "true")
                    @QueryParam("erase")
                    String erase) {
        disconnecting.disconnect(ConnectionQuery.erase(erase));
        return RestResponse.status(Status.ACCEPTED, readConnection());
    }
}
