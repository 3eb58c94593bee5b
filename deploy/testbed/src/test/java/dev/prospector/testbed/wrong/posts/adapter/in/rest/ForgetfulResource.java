package dev.prospector.testbed.wrong.posts.adapter.in.rest;

import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;

@Path("/orders")
final class ForgetfulResource {

    @POST
    @Path("/internal")
    public void place() {}
}
