package dev.prospector.integration.running;

import static com.github.tomakehurst.wiremock.client.WireMock.delete;
import static com.github.tomakehurst.wiremock.client.WireMock.deleteRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathMatching;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.client.WireMock;

/** What LinkedIn shall answer when one tenant's callback is taken back. */
public final class CallbackAtLinkedIn {
    private final WireMock server = LinkedIn.server();
    private final ConnectedTenant tenant;

    public CallbackAtLinkedIn(ConnectedTenant tenant) {
        this.tenant = tenant;
    }

    /** It can be. */
    public void canBeTakenBack() {
        answers(okJson("{\"results\":{\"CALLBACK_URL\":{\"status\":204}},\"errors\":{}}"));
    }

    public void answers(ResponseDefinitionBuilder answer) {
        server.register(delete(urlPathMatching(path()))
                .withQueryParam("ids", equalTo("CALLBACK_URL"))
                .withHeader("Authorization", equalTo("Bearer token-of-" + tenant.clientId()))
                .willReturn(answer));
    }

    /** How often it was asked to. */
    public int asked() {
        return server.find(deleteRequestedFor(urlPathMatching(path()))).size();
    }

    private String path() {
        return "/v2/atsIntegrations/.*" + tenant.name() + ".*ONE_CLICK_EXPORT.*/configurations";
    }
}
