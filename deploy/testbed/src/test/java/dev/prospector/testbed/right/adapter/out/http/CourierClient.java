package dev.prospector.testbed.right.adapter.out.http;

import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;

@Path("/rides")
interface CourierClient {

    @POST
    void send();
}
