package dev.prospector.testbed.right.adapter.in.rest;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;

import dev.prospector.kit.data.idempotency.Idempotent;
import dev.prospector.testbed.right.application.port.in.Ordering;

@Path("/orders")
final class OrderResource {

    private final Ordering ordering;

    OrderResource(Ordering ordering) {
        this.ordering = ordering;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Idempotent
    public View place(String id) {
        return new View(ordering.place(id).id());
    }

    public record View(String id) {}
}
