package dev.prospector.testbed.wrong.bodies.adapter.in.rest;

import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;

/** Takes whatever kind of body there is. */
@Path("/words")
class CarelessResource {
    @PUT
    @Path("/{id}")
    public void put(@PathParam("id") String id, String body) {
        // a fixture does nothing
    }
}
