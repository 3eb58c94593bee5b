package dev.prospector.sandbox.control;

import dev.prospector.sandbox.http.Reply;
import dev.prospector.sandbox.http.Request;
import dev.prospector.sandbox.http.Required;
import dev.prospector.sandbox.linkedin.ParentApplication;
import dev.prospector.sandbox.linkedin.provisioning.Provisioning;
import dev.prospector.sandbox.state.Store;

/** The product's own application. */
final class ParentEndpoint {

    private final Store store;
    private final Provisioning provisioning;

    private record View(String clientId, String clientSecret, String webhookUrl) {}

    private record Webhook(String url) {}

    ParentEndpoint(Store store) {
        this.store = store;
        this.provisioning = store.world().provisioning();
    }

    /** {@code GET /sandbox/parent-application}: the credentials that the product is configured with. */
    Reply read(Request request) {
        ParentApplication parent = provisioning.parent();
        return Reply.json(200, new View(parent.clientId(), parent.newestSecret(), parent.webhookUrl()));
    }

    /** {@code PUT /sandbox/parent/webhook}: the Webhooks tab of the developer portal (section 2.1 of LinkedIn's contract). */
    Reply callBack(Request request) {
        provisioning.callBack(Required.address(request.json(Webhook.class).url(), "url"));
        store.save();
        return read(request);
    }
}
