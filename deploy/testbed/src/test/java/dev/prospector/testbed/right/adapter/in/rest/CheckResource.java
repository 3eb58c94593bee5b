package dev.prospector.testbed.right.adapter.in.rest;

import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;

import dev.prospector.kit.http.access.JudgedAs;

@Path("internal/checks")
final class CheckResource {

    @POST
    @Path("delivery")
    @JudgedAs("readOrder")
    public void checkDelivery() {}
}
