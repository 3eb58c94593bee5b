package dev.prospector.kit.data;

import java.net.URI;
import java.util.List;
import java.util.UUID;

import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.security.Authenticated;
import org.jboss.resteasy.reactive.RestResponse;

import dev.prospector.kit.data.idempotency.Idempotent;
import dev.prospector.kit.data.sql.Tenants;
import dev.prospector.kit.http.access.CurrentTenant;

/** Public POSTs of every kind, as services have them. Each adds a thing, then passes the test's {@link Obstacle}. */
@Path("/things")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
public class ThingResource {
    @Inject
    Things things;

    @Inject
    Obstacle obstacle;

    @Inject
    Tenants tenants;

    @Inject
    CurrentTenant tenant;

    public record NewThing(@NotBlank @Size(max = 50) String name) {}

    public record View(String id, String name) {}

    @POST
    @Idempotent
    public RestResponse<View> create(@QueryParam("note") String note, @Valid @NotNull NewThing body) {
        var view = added(body.name);
        return RestResponse.ResponseBuilder.create(RestResponse.Status.CREATED, view)
                .location(URI.create("/things/" + view.id))
                .header(HttpHeaders.ETAG, "\"0\"")
                .build();
    }

    @POST
    @Path("/{name}/copies")
    @Idempotent
    public View copy(@PathParam("name") String name) {
        return added(name);
    }

    @POST
    @Path("/{name}/silences")
    @Idempotent
    public void silence(@PathParam("name") String name) {
        added(name);
    }

    @POST
    @Path("/{name}/refusals")
    @Idempotent
    public Response refuse(@PathParam("name") String name) {
        return Response.status(409).entity(added(name)).build();
    }

    @POST
    @Path("/{name}/steps")
    @Idempotent(transactional = false)
    public View inSteps(@PathParam("name") String name) {
        var view = new View(UUID.randomUUID().toString(), name);
        tenants.in(tenant.id(), () -> things.add(view.id, name));
        obstacle.pass();
        return view;
    }

    @POST
    @Path("/{name}/refused-steps")
    @Idempotent(transactional = false)
    public Response refuseInSteps(@PathParam("name") String name) {
        return Response.status(409).entity(inSteps(name)).build();
    }

    @POST
    @Path("/{name}/secrets")
    @Idempotent(answerKept = false)
    public View secret(@PathParam("name") String name) {
        return added(name);
    }

    @GET
    public List<String> byJdbc() {
        return QuarkusTransaction.joiningExisting().call(things::byJdbc);
    }

    @POST
    @Path("/{name}/plain")
    public View plain(@PathParam("name") String name) {
        return added(name);
    }

    private View added(String name) {
        return QuarkusTransaction.joiningExisting().call(() -> {
            var view = new View(UUID.randomUUID().toString(), name);
            things.add(view.id, name);
            obstacle.pass();
            return view;
        });
    }
}
