package dev.prospector.kit.http.call;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import dev.prospector.kit.http.privacy.Secret;

/**
 * An access token by OAuth's client credentials (RFC 6749, 4.4), kept until one minute before its end and asked for by one thread at a
 * time. The secret goes in the form, never in an address, and is never printed.
 */
public final class ClientCredentials {
    private static final Duration RENEW_BEFORE_END = Duration.ofMinutes(1);
    private static final Duration TIMEOUT = Duration.ofSeconds(5);
    private static final HttpClient HTTP =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();
    private static final ObjectMapper JSON = new ObjectMapper();

    private final URI tokenEndpoint;
    private final String clientId;
    private final Secret clientSecret;
    private final Clock clock;
    private volatile Token token = Token.NONE;

    private record Token(Secret value, Instant renewAt) {
        static final Token NONE = new Token(new Secret("none"), Instant.MIN);
    }

    public ClientCredentials(URI tokenEndpoint, String clientId, Secret clientSecret, Clock clock) {
        this.tokenEndpoint = tokenEndpoint;
        this.clientId = clientId;
        this.clientSecret = clientSecret;
        this.clock = clock;
    }

    /**
     * @throws TokenRefused when the credentials are not accepted: trying again does not help
     * @throws TokenUnavailable when the endpoint cannot be reached or fails
     */
    public String accessToken() {
        var known = token;
        if (clock.instant().isBefore(known.renewAt)) {
            return known.value.reveal();
        }
        synchronized (this) {
            if (!clock.instant().isBefore(token.renewAt)) {
                token = fetch();
            }
            return token.value.reveal();
        }
    }

    /** Forgets a token that was refused although it should still live; another thread's newer one is kept. */
    public synchronized void forget(String refused) {
        if (token.value.is(refused)) {
            token = Token.NONE;
        }
    }

    private Token fetch() {
        var answer = send();
        if (answer.statusCode() >= 400 && answer.statusCode() < 500 && answer.statusCode() != 429) {
            throw new TokenRefused(clientId, answer.statusCode());
        }
        if (answer.statusCode() != 200) {
            throw new TokenUnavailable(clientId, "status " + answer.statusCode(), null);
        }
        return read(answer.body());
    }

    private HttpResponse<String> send() {
        var form = "grant_type=client_credentials&client_id=" + encode(clientId) + "&client_secret="
                + encode(clientSecret.reveal());
        var request = HttpRequest.newBuilder(tokenEndpoint)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form))
                .build();
        // The request's own timeout would end with the headers; an endpoint that dribbles its body must not hold us
        // either.
        var answer = HTTP.sendAsync(request, HttpResponse.BodyHandlers.ofString());
        try {
            return answer.get(TIMEOUT.toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException e) {
            throw new TokenUnavailable(clientId, "not reachable", e.getCause());
        } catch (TimeoutException e) {
            answer.cancel(true);
            throw new TokenUnavailable(clientId, "no answer in time", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new TokenUnavailable(clientId, "interrupted", e);
        }
    }

    private Token read(String body) {
        JsonNode answer;
        try {
            answer = JSON.readTree(body);
        } catch (IOException e) {
            // The cause would quote the body, and the body holds the token.
            throw new TokenUnavailable(clientId, "unreadable answer", null);
        }
        var value = answer.path("access_token").asText("");
        if (value.isEmpty()) {
            throw new TokenUnavailable(clientId, "no token in the answer", null);
        }
        var lifetime = Duration.ofSeconds(answer.path("expires_in").asLong(0));
        return new Token(new Secret(value), clock.instant().plus(lifetime).minus(RENEW_BEFORE_END));
    }

    private static String encode(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
