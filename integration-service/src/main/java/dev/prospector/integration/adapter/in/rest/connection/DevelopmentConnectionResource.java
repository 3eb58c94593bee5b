package dev.prospector.integration.adapter.in.rest.connection;

import java.net.URI;
import java.util.List;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;

import io.quarkus.arc.properties.IfBuildProperty;
import io.quarkus.security.Authenticated;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.openapi.annotations.Operation;

import dev.prospector.integration.application.port.in.connection.ConnectionSeeding;
import dev.prospector.integration.domain.connection.ClientSecret;
import dev.prospector.integration.domain.connection.HookId;
import dev.prospector.integration.domain.connection.OrganizationUrn;
import dev.prospector.integration.domain.connection.PersonUrn;
import dev.prospector.integration.domain.connection.UserLink;
import dev.prospector.integration.domain.connection.UserLinks;
import dev.prospector.kit.http.InternalCallers;

/** Connects a tenant without LinkedIn's onboarding, for the local run and tests; not there in a production build. */
@Path("/internal/dev/connections/{tenant}")
@IfBuildProperty(name = "prospector.development-seed", stringValue = "true")
@Authenticated
@InternalCallers(value = "operator", tenantHeader = false)
class DevelopmentConnectionResource {
    private final ConnectionSeeding seeding;
    private final URI publicUrl;

    DevelopmentConnectionResource(
            ConnectionSeeding seeding, @ConfigProperty(name = "prospector.public-url") URI publicUrl) {
        this.seeding = seeding;
        this.publicUrl = publicUrl;
    }

    public record User(
            @NotBlank @Size(max = 255) String userId,

            @NotNull @Size(max = 255) @Pattern(regexp = "urn:li:person:\\S+")
            String person) {
        UserLink link() {
            return new UserLink(userId, new PersonUrn(person));
        }
    }

    /** @param companyAccess true when it is not said */
    public record Request(
            @NotBlank @Size(max = 255) String clientId,
            @NotBlank @Size(max = 256) String clientSecret,

            @NotNull @Size(max = 255) @Pattern(regexp = "urn:li:organization:\\S+")
            String organization,

            Boolean companyAccess,
            @NotNull List<@Valid @NotNull User> users) {
        ConnectionSeeding.Seed seed() {
            var links = new UserLinks(users.stream().map(User::link).toList());
            return new ConnectionSeeding.Seed(
                    clientId,
                    new ClientSecret(clientSecret),
                    new OrganizationUrn(organization),
                    !Boolean.FALSE.equals(companyAccess),
                    links);
        }

        @Override
        public String toString() {
            return "Request[" + clientId + ", secret hidden]";
        }
    }

    public record View(String hookId, String callbackUrl) {
        static View of(HookId hook, URI publicUrl) {
            return new View(
                    hook.value(),
                    publicUrl.resolve("/webhooks/linkedin/" + hook.value()).toString());
        }
    }

    @PUT
    @Operation(hidden = true)
    public View seed(
            @PathParam("tenant") @Pattern(regexp = "[A-Za-z0-9][A-Za-z0-9._-]{0,63}") String tenant,
            @Valid @NotNull Request request) {
        return View.of(seeding.seed(tenant, request.seed()), publicUrl);
    }
}
