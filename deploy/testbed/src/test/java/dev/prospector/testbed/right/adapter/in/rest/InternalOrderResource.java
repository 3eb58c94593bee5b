package dev.prospector.testbed.right.adapter.in.rest;

import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;

import dev.prospector.kit.http.access.InternalCallers;

@Path("internal/orders")
@InternalCallers("courier-service")
final class InternalOrderResource {

    @POST
    @Path("{id}/checks")
    public void check() {}
}
