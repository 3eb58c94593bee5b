package dev.prospector.testbed.wrong.internal.adapter.in.rest;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

@Path("/internal/orders")
final class OpenResource {

    @GET
    public String anybody() {
        return "anything";
    }
}
