package dev.prospector.testbed.right.adapter.in.rest;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;

@Path("/webhooks/couriers")
final class CourierDoor {

    @POST
    @PermitAll
    public void receive() {}
}
