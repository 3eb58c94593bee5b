package dev.prospector.candidate.adapter.in.rest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;

import com.fasterxml.jackson.databind.ObjectMapper;

import dev.prospector.kit.http.Headers;
import dev.prospector.testbed.TestTokens;

/** The calls that may meet over one person, by HTTP and quicker than {@link Requests} makes them. */
public final class RacedCalls {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final URI base;
    private final String tenant;
    private final String service = TestTokens.service("sync-service");
    private final String user;

    public RacedCalls(URI base, String tenant) {
        this.base = base;
        this.tenant = tenant;
        user = TestTokens.user(tenant, "someone", "recruiter");
    }

    public Answer export(String requestId, String body) {
        return call("PUT", "/internal/exports/" + requestId + "/person", service, BodyPublishers.ofString(body));
    }

    public Answer wantedStubs() {
        return call("POST", "/internal/stub-people/wanted", service, BodyPublishers.noBody());
    }

    public Answer stub(String body) {
        return call("POST", "/internal/stub-people", service, BodyPublishers.ofString(body));
    }

    public Answer takeBack(String requestId) {
        return call("DELETE", "/internal/exports/" + requestId + "/person", service, BodyPublishers.noBody());
    }

    public Answer enter(String body) {
        return call("POST", "/candidates", user, BodyPublishers.ofString(body));
    }

    public Answer confirm(String candidate, String person, String seen) {
        var body = BodyPublishers.ofString("{\"person\":\"urn:li:person:" + person + "\"}");
        return call("PUT", match(candidate), user, body, seen);
    }

    public Answer reject(String candidate) {
        return call("DELETE", match(candidate), user, BodyPublishers.noBody());
    }

    public Answer undo(String candidate, String seen) {
        return call("DELETE", match(candidate) + "?undo=true", user, BodyPublishers.noBody(), seen);
    }

    /** Whatever the version. */
    public Answer change(String candidate, String patch) {
        return call("PATCH", "/candidates/" + candidate, user, BodyPublishers.ofString(patch), "*");
    }

    public Answer merge(String winner, String loser) {
        var body = BodyPublishers.ofString("{\"winnerId\":\"%s\",\"loserId\":\"%s\"}".formatted(winner, loser));
        return call("POST", "/candidates/merges", user, body);
    }

    public Answer part(String merge) {
        return call("POST", "/candidates/merges/" + merge + "/undo", user, BodyPublishers.noBody());
    }

    public Answer delete(String candidate) {
        return call("DELETE", "/candidates/" + candidate, user, BodyPublishers.noBody());
    }

    public Answer read(String candidate) {
        return call("GET", "/candidates/" + candidate, user, BodyPublishers.noBody());
    }

    private static String match(String candidate) {
        return "/candidates/" + candidate + "/linkedin/match";
    }

    private Answer call(String method, String path, String token, BodyPublisher body) {
        return call(method, path, token, body, null);
    }

    private Answer call(String method, String path, String token, BodyPublisher body, String seen) {
        var request = HttpRequest.newBuilder(base.resolve(path))
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json")
                .header(Headers.TENANT, tenant)
                .method(method, body);
        if (seen != null) {
            request.header("If-Match", seen);
        }
        try {
            var answer = http.send(request.build(), BodyHandlers.ofString());
            return new Answer(answer.statusCode(), JSON.readTree(answer.body()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
