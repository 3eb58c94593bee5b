package dev.prospector.integration.adapter.in.rest.connection;

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
import org.eclipse.microprofile.openapi.annotations.Operation;

import dev.prospector.integration.application.port.in.link.UserLinking;
import dev.prospector.integration.domain.link.PersonUrn;
import dev.prospector.integration.domain.link.UserLinks;
import dev.prospector.kit.http.InternalCallers;

/** Links users for the local run and tests, until they can do it themselves; not there in a production build. */
@Path("/internal/dev/user-links/{tenant}")
@IfBuildProperty(name = "prospector.development-links", stringValue = "true")
@Authenticated
@InternalCallers(value = "operator", tenantHeader = false)
class DevelopmentLinksResource {
    private final NamedTenant tenant;
    private final UserLinking linking;

    DevelopmentLinksResource(NamedTenant tenant, UserLinking linking) {
        this.tenant = tenant;
        this.linking = linking;
    }

    public record Link(
            @NotBlank @Size(max = 255) String userId,

            @NotNull @Size(max = 255) @Pattern(regexp = "urn:li:person:\\S+")
            String person) {
        UserLinks.Pair toDomain() {
            return new UserLinks.Pair(userId, new PersonUrn(person));
        }
    }

    /** All links of the tenant. */
    public record Links(@NotNull List<@Valid @NotNull Link> links) {
        UserLinks toDomain() {
            return new UserLinks(links.stream().map(Link::toDomain).toList());
        }
    }

    @PUT
    @Operation(hidden = true)
    public void link(@PathParam("tenant") String name, @Valid @NotNull Links body) {
        tenant.is(name);
        linking.link(body.toDomain());
    }
}
