package dev.prospector.sync;

import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.equalToJson;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.jsonResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.request;
import static com.github.tomakehurst.wiremock.client.WireMock.requestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathMatching;
import static com.github.tomakehurst.wiremock.stubbing.Scenario.STARTED;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import com.github.tomakehurst.wiremock.client.MappingBuilder;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.client.WireMock;
import com.github.tomakehurst.wiremock.verification.LoggedRequest;
import org.eclipse.microprofile.config.ConfigProvider;

import dev.prospector.kit.http.Headers;
import dev.prospector.testbed.Contracts;

/** What the other services answer for one tenant. */
public final class Neighbours {

    /** The calls of sync-service. */
    public enum Call {
        FACTS("POST", "/integration/internal/export-facts"),
        DECISION("PUT", "/job/internal/exports/[^/]+/decision"),
        PERSON("PUT", "/candidate/internal/exports/[^/]+/person"),
        PROSPECT("PUT", "/job/internal/exports/[^/]+/prospect"),
        REMOVAL("DELETE", "/candidate/internal/exports/[^/]+/person"),
        FETCH("POST", "/integration/internal/exports/[^/]+/fetches"),
        TEAM_JOBS("POST", "/job/internal/users/jobs"),
        VIEWER("POST", "/integration/internal/viewers"),
        CREDITS("POST", "/integration/internal/attributions"),
        FRESHNESS("GET", "/integration/internal/freshness"),
        USERS("POST", "/job/internal/users:batchGet"),
        STUB("POST", "/candidate/internal/stub-people"),
        PEOPLE("POST", "/candidate/internal/people:byPerson"),
        WANTED("POST", "/candidate/internal/stub-people/wanted");

        private final String method;
        private final String path;

        Call(String method, String path) {
            this.method = method;
            this.path = path;
        }
    }

    private final WireMock wireMock;
    private final String tenant;

    private Neighbours(WireMock wireMock, String tenant) {
        this.wireMock = wireMock;
        this.tenant = tenant;
    }

    public static Neighbours of(String tenant) {
        var address = URI.create(ConfigProvider.getConfig().getValue("prospector.services.candidate", String.class));
        return new Neighbours(new WireMock(address.getHost(), address.getPort()), tenant);
    }

    /** They answer as the golden samples say: the export lands. */
    public Neighbours willing() {
        answer(Call.FACTS, okJson(Contracts.read("http/export-facts.response.json")));
        answer(Call.DECISION, okJson(Contracts.read("http/export-decision.accepted.json")));
        answer(Call.PERSON, okJson(Contracts.read("http/export-person.response.json")));
        answer(Call.PROSPECT, okJson(Contracts.read("http/export-prospect.response.json")));
        answer(Call.REMOVAL, okJson(Contracts.read("http/export-person-removal.response.json")));
        answer(Call.FETCH, jsonResponse(Contracts.read("http/export-fetch.response.json"), 202));
        answer(Call.TEAM_JOBS, okJson(Contracts.read("http/user-jobs.response.json")));
        return this;
    }

    /** The job that had accepted the export is gone by the time the person is to be put into it. */
    public Neighbours withDeletedJob() {
        answer(
                Call.PROSPECT,
                jsonResponse(Contracts.read("http/export-prospect.job-deleted.json"), 410)
                        .withHeader("Content-Type", "application/problem+json"));
        return this;
    }

    /** The candidate is deleted by the time they are to be put into the job; the next one is not. */
    public Neighbours withDeletedPerson() {
        answerOnce(
                Call.PROSPECT,
                jsonResponse(Contracts.read("http/export-prospect.candidate-deleted.json"), 410)
                        .withHeader("Content-Type", "application/problem+json"));
        return this;
    }

    /** From now on. */
    public void answer(Call call, ResponseDefinitionBuilder answer) {
        wireMock.register(stub(call).atPriority(2).willReturn(answer));
    }

    /** From now on, to whoever asks about this candidate: the tenant is the token's. */
    public void answerMatch(String candidateId, ResponseDefinitionBuilder answer) {
        wireMock.register(get(match(candidateId)).willReturn(answer));
    }

    /** The state and the attached person; null for nobody. */
    public void isMatched(String candidateId, String state, String person) {
        var attached = person == null ? "null" : "\"" + person + "\"";
        answerMatch(candidateId, okJson("{\"state\": \"" + state + "\", \"person\": " + attached + "}"));
    }

    /** From now on, and nobody else is: candidates by members. */
    public void areCandidates(Map<String, String> candidates) {
        var people = candidates.entrySet().stream()
                .map(each -> "{\"person\": \"" + each.getKey() + "\", \"candidateId\": \"" + each.getValue() + "\"}")
                .collect(Collectors.joining(","));
        answer(Call.PEOPLE, okJson("{\"people\": [" + people + "]}"));
    }

    /** As candidate-service does for whom there is no such candidate. */
    public void hides(String candidateId) {
        answerMatch(
                candidateId,
                jsonResponse("{\"code\": \"CANDIDATE_NOT_FOUND\"}", 404)
                        .withHeader("Content-Type", "application/problem+json"));
    }

    public List<LoggedRequest> heardOfMatch(String candidateId) {
        return wireMock.find(getRequestedFor(urlPathEqualTo(match(candidateId))));
    }

    /** From now on, about this user. */
    public void answerViewer(String user, ResponseDefinitionBuilder answer) {
        wireMock.register(stub(Call.VIEWER)
                .atPriority(1)
                .withRequestBody(equalToJson("{\"user\": \"" + user + "\"}"))
                .willReturn(answer));
    }

    private static String match(String candidateId) {
        return "/candidate/candidates/" + candidateId + "/linkedin/match";
    }

    /** To the next call only. */
    public void answerOnce(Call call, ResponseDefinitionBuilder answer) {
        wireMock.register(stub(call)
                .atPriority(1)
                .inScenario(UUID.randomUUID().toString())
                .whenScenarioStateIs(STARTED)
                .willSetStateTo("over")
                .willReturn(answer));
    }

    public List<LoggedRequest> heard(Call call) {
        return wireMock.find(
                requestedFor(call.method, urlPathMatching(call.path)).withHeader(Headers.TENANT, equalTo(tenant)));
    }

    private MappingBuilder stub(Call call) {
        return request(call.method, urlPathMatching(call.path)).withHeader(Headers.TENANT, equalTo(tenant));
    }
}
