package dev.prospector.sandbox.control;

import dev.prospector.sandbox.http.Reply;
import dev.prospector.sandbox.http.Request;
import dev.prospector.sandbox.linkedin.ParentApplication;
import dev.prospector.sandbox.state.Store;

/** {@code GET /sandbox/parent-application}: the credentials that the product is configured with. */
final class ParentEndpoint {

    private final ParentApplication parent;

    private record View(String clientId, String clientSecret) {}

    ParentEndpoint(Store store) {
        this.parent = store.world().provisioning().parent();
    }

    Reply read(Request request) {
        return Reply.json(200, new View(parent.clientId(), parent.newestSecret()));
    }
}
