package dev.prospector.integration.running;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.containing;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;

import java.net.URI;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.client.WireMock;
import com.github.tomakehurst.wiremock.stubbing.Scenario;
import org.eclipse.microprofile.config.ConfigProvider;

import dev.prospector.testbed.Contracts;

/** What LinkedIn shall answer to one tenant; tenants do not see each other's answers. */
public final class LinkedIn {
    static final String TOKENS = "/oauth/v2/accessToken";

    private static final String EXPORTS = "/v2/exportedCandidates";

    private final WireMock server;
    private final String clientId;

    LinkedIn(String clientId) {
        this.server = server();
        this.clientId = clientId;
        givesToken("token-of-" + clientId);
    }

    static WireMock server() {
        var address = URI.create(ConfigProvider.getConfig().getValue("prospector.linkedin.api-url", String.class));
        return WireMock.create().host(address.getHost()).port(address.getPort()).build();
    }

    public void givesToken(String token) {
        tokens(okJson("{\"access_token\":\"" + token + "\",\"expires_in\":\"1800\"}"));
    }

    public void tokens(ResponseDefinitionBuilder answer) {
        server.register(post(urlPathEqualTo(TOKENS))
                .withRequestBody(containing("client_id=" + clientId))
                .willReturn(answer));
    }

    /** The first token is refused where it is used, the second one is good. */
    public void tokensInTurn(String first, String second) {
        turn(first, Scenario.STARTED, "second");
        turn(second, "second", "second");
    }

    private void turn(String token, String state, String next) {
        server.register(post(urlPathEqualTo(TOKENS))
                .withRequestBody(containing("client_id=" + clientId))
                .inScenario("tokens of " + clientId)
                .whenScenarioStateIs(state)
                .willSetStateTo(next)
                .willReturn(okJson("{\"access_token\":\"" + token + "\",\"expires_in\":1800}")));
    }

    public void answers(String requestId, ResponseDefinitionBuilder answer) {
        answers("token-of-" + clientId, requestId, answer);
    }

    public void answers(String token, String requestId, ResponseDefinitionBuilder answer) {
        server.register(get(urlPathEqualTo(EXPORTS))
                .withQueryParam("q", equalTo("request"))
                .withQueryParam("requestId", equalTo(requestId))
                .withHeader("Authorization", equalTo("Bearer " + token))
                .willReturn(answer));
    }

    /** First this, and from then on the other. */
    public void answersInTurn(String requestId, ResponseDefinitionBuilder first, ResponseDefinitionBuilder then) {
        inTurn(requestId, Scenario.STARTED, first);
        inTurn(requestId, "then", then);
    }

    private void inTurn(String requestId, String state, ResponseDefinitionBuilder answer) {
        server.register(get(urlPathEqualTo(EXPORTS))
                .withQueryParam("requestId", equalTo(requestId))
                .withHeader("Authorization", equalTo("Bearer token-of-" + clientId))
                .inScenario("answers to " + requestId)
                .whenScenarioStateIs(state)
                .willSetStateTo("then")
                .willReturn(answer));
    }

    /** The same candidate for whatever is asked. */
    public void answersEverything(String organization) {
        server.register(get(urlPathEqualTo(EXPORTS))
                .withHeader("Authorization", equalTo("Bearer token-of-" + clientId))
                .willReturn(okJson(Contracts.read("linkedin/exported-candidates.json")
                        .replace("\"requestId\"", "\"anyRequest\"")
                        .replace("urn:li:organization:4242", organization))));
    }

    /** All three of company level have come so far, by LinkedIn's word about this push. */
    public void announces(String requestId, String organization, String status) {
        var elements = Stream.of("ONE_CLICK_EXPORT", "IN_ATS_INDICATOR", "PROFILE_PLUGIN")
                .map(type -> """
                        {"integrationContext":"%s","integrationType":"%s","tenantType":"RECRUITER","dataProvider":"ATS",
                         "integrationStatus":"%s","integrationName":"Prospector"}""".formatted(organization, type, status))
                .collect(Collectors.joining(","));
        server.register(get(urlPathEqualTo("/v2/atsIntegrations"))
                .withQueryParam("requestId", equalTo(requestId))
                .withHeader("Authorization", equalTo("Bearer token-of-" + clientId))
                .willReturn(okJson("{\"elements\":[" + elements + "]}")));
    }

    /** @param elements seats of {@code urn:li:contract:9001}, JSON in single quotes */
    public void showsSeats(String... elements) {
        var page = "{\"elements\":[%s],\"paging\":{\"start\":0,\"count\":100,\"total\":%d}}"
                .formatted(String.join(",", elements).replace('\'', '"'), elements.length);
        server.register(get(urlPathEqualTo("/v2/seatsV2"))
                .withHeader("Authorization", equalTo("Bearer token-of-" + clientId))
                .willReturn(okJson(page)));
    }

    /** The golden samples of InMails, notes and stubs, all of seat 600123, in whatever window is asked for. */
    public void showsActivity() {
        shows("/v2/conversationEvents", Contracts.read("linkedin/conversation-events.json"));
        shows("/v2/prospectNotes", Contracts.read("linkedin/prospect-notes.json"));
        shows("/v2/mailStubs", Contracts.read("linkedin/mail-stubs.json").replace("seat:600124", "seat:600123"));
    }

    /** The golden sample of members who left, in whatever window is asked for. */
    public void showsDepartures() {
        shows("/v2/atsPurgedExportedCandidates", Contracts.read("linkedin/purged-exported-candidates.json"));
    }

    private void shows(String path, String page) {
        server.register(get(urlPathEqualTo(path))
                .withHeader("Authorization", equalTo("Bearer token-of-" + clientId))
                .willReturn(okJson(page)));
    }

    /** How often each export was asked for. */
    public Map<String, Long> asked() {
        var questions = getRequestedFor(urlPathEqualTo(EXPORTS))
                .withHeader("Authorization", equalTo("Bearer token-of-" + clientId));
        return server.find(questions).stream()
                .collect(Collectors.groupingBy(
                        question -> question.queryParameter("requestId").firstValue(), Collectors.counting()));
    }

    public int tokensGiven() {
        return server.find(
                        postRequestedFor(urlPathEqualTo(TOKENS)).withRequestBody(containing("client_id=" + clientId)))
                .size();
    }

    /** The golden sample, for this request and organization. */
    public static ResponseDefinitionBuilder exported(String requestId, String organization) {
        return okJson(Contracts.read("linkedin/exported-candidates.json")
                .replace("r-1", requestId)
                .replace("urn:li:organization:4242", organization));
    }

    public static ResponseDefinitionBuilder nothing() {
        return okJson("{\"elements\":[]}");
    }

    public static ResponseDefinitionBuilder status(int status) {
        return aResponse().withStatus(status);
    }
}
