package dev.prospector.integration.running;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.containing;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.matchingJsonPath;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;

import java.util.List;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.client.WireMock;
import com.github.tomakehurst.wiremock.verification.LoggedRequest;

import dev.prospector.integration.domain.provisioning.ClientSecret;
import dev.prospector.testbed.Contracts;

/** What LinkedIn shall answer to the parent application about one tenant's child application. */
public final class ChildApplications {
    static final String PARENT = "parent-of-all";

    private static final String PATH = "/v2/provisionedApplications";

    private final WireMock server = LinkedIn.server();
    private final String tenant;

    public ChildApplications(String tenant) {
        this.tenant = tenant;
        server.register(post(urlPathEqualTo(LinkedIn.TOKENS))
                .withRequestBody(containing("client_id=" + PARENT))
                .willReturn(okJson("{\"access_token\":\"token-of-the-parent\",\"expires_in\":1800}")));
    }

    public static String clientId(String tenant) {
        return "client-" + tenant;
    }

    public static String urn(String tenant) {
        return "urn:li:developerApplication:" + tenant;
    }

    /** There is none yet: it can be made. */
    public void canBeMade() {
        creation(okJson(sample("provisioned-application.created.json")).withStatus(201));
        search(okJson("{\"elements\":[]}"));
    }

    /** It is there, and can be changed. */
    public void isThere() {
        creation(okJson(sample("provisioned-application.conflict.json")).withStatus(409));
        search(okJson(sample("provisioned-applications.json")));
        server.register(post(urlPathEqualTo(PATH + "/" + urn(tenant)))
                .willReturn(aResponse().withStatus(204)));
    }

    /** It may have another secret. @return which */
    public ClientSecret givesAnotherSecret() {
        server.register(post(urlPathEqualTo("/v2/developerApplicationsSecurity"))
                .withRequestBody(matchingJsonPath("$.childDeveloperApplication", equalTo(urn(tenant))))
                .willReturn(okJson(sample("application-secret.rolled.json"))));
        return new ClientSecret(secret());
    }

    public void answersNothingBut(ResponseDefinitionBuilder answer) {
        creation(answer);
        search(answer);
    }

    /** What the parent was asked to make. */
    public List<LoggedRequest> made() {
        return server.find(postRequestedFor(urlPathEqualTo(PATH))
                .withRequestBody(matchingJsonPath("$.uniqueForeignId", equalTo(tenant))));
    }

    private void creation(ResponseDefinitionBuilder answer) {
        server.register(post(urlPathEqualTo(PATH))
                .withRequestBody(matchingJsonPath("$.uniqueForeignId", equalTo(tenant)))
                .willReturn(answer));
    }

    private void search(ResponseDefinitionBuilder answer) {
        server.register(get(urlPathEqualTo(PATH))
                .withQueryParam("uniqueForeignId", equalTo(tenant))
                .willReturn(answer));
    }

    private String secret() {
        return "canary/+=" + tenant;
    }

    private String sample(String name) {
        return Contracts.read("linkedin/" + name)
                .replace("urn:li:developerApplication:77001", urn(tenant))
                .replace("sample-client", clientId(tenant))
                .replace("sample-secret", secret())
                .replace("tenant-0042", tenant);
    }
}
