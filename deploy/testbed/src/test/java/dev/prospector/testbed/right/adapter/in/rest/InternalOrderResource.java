package dev.prospector.testbed.right.adapter.in.rest;

import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;

@Path("internal/orders")
final class InternalOrderResource {

    @POST
    @Path("{id}/checks")
    public void check() {}
}
