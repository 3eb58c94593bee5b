package dev.prospector.integration.running;

import static com.github.tomakehurst.wiremock.client.WireMock.containing;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.client.WireMock;

/** A LinkedIn member who consents to one tenant's application: the code they get, and what LinkedIn says of them by it. */
public final class ConsentingMember {
    private final WireMock server = LinkedIn.server();
    private final String clientId;
    private final String id;

    public ConsentingMember(ConnectedTenant tenant, String id) {
        this(tenant.clientId(), id);
    }

    public ConsentingMember(String clientId, String id) {
        this.clientId = clientId;
        this.id = id;
        redeems(okJson("{\"access_token\":\"" + token() + "\",\"expires_in\":5184000}"));
        isSaid(okJson("{\"id\":\"" + id + "\"}"));
    }

    public String code() {
        return "canary-code-of-" + id + "-for-" + clientId;
    }

    /** What LinkedIn answers to the code. */
    public void redeems(ResponseDefinitionBuilder answer) {
        server.register(post(urlPathEqualTo(LinkedIn.TOKENS))
                .atPriority(1)
                .withRequestBody(containing("code=" + code() + "&"))
                .willReturn(answer));
    }

    /** What LinkedIn answers to who they are. */
    public void isSaid(ResponseDefinitionBuilder answer) {
        server.register(get(urlPathEqualTo("/v2/me"))
                .withHeader("Authorization", equalTo("Bearer " + token()))
                .willReturn(answer));
    }

    /** How often their code was tried. */
    public int redeemed() {
        return server.find(postRequestedFor(urlPathEqualTo(LinkedIn.TOKENS))
                        .withRequestBody(containing("code=" + code() + "&")))
                .size();
    }

    private String token() {
        return "canary-token-of-" + id + "-for-" + clientId;
    }
}
