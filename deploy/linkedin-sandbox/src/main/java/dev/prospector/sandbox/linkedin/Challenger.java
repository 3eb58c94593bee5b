package dev.prospector.sandbox.linkedin;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HexFormat;
import java.util.UUID;

import com.fasterxml.jackson.core.JsonProcessingException;

import dev.prospector.sandbox.http.Json;

/** Asks a customer's callback to prove that it knows the application's secret (section 2.2 of LinkedIn's contract). */
public final class Challenger {

    private static final Duration PATIENCE = Duration.ofSeconds(3);

    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(PATIENCE)
            .build();

    private record Answer(String challengeCode, String challengeResponse) {}

    /**
     * Why the callback did not pass, for a person to read; empty when it did.
     *
     * @param applicationId number of the developer application; null where it has none
     */
    public String challenge(Application application, String applicationId) {
        String code = UUID.randomUUID().toString();
        String query = "challengeCode=" + code + (applicationId == null ? "" : "&applicationId=" + applicationId);
        String mark = application.callbackUrl().contains("?") ? "&" : "?";
        URI address = URI.create(application.callbackUrl() + mark + query);
        try {
            HttpRequest request =
                    HttpRequest.newBuilder(address).timeout(PATIENCE).build();
            return verdict(client.send(request, BodyHandlers.ofString()), application, code);
        } catch (IOException noAnswer) {
            return "no answer within 3 seconds";
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return "not finished";
        }
    }

    private static String verdict(HttpResponse<String> response, Application application, String code) {
        String type = response.headers().firstValue("Content-Type").orElse("none");
        if (response.statusCode() != 200) {
            return "answered with status " + response.statusCode() + ", not 200";
        }
        if (!type.startsWith("application/json")) {
            return "answered with content type " + type + ", not application/json";
        }
        return isRight(response.body(), application, code) ? "" : "the challengeResponse is not the expected one";
    }

    private static boolean isRight(String body, Application application, String code) {
        try {
            Answer answer = Json.MAPPER.readValue(body, Answer.class);
            return code.equals(answer.challengeCode())
                    && application.secrets().stream()
                            .map(secret -> response(secret, code))
                            .anyMatch(expected -> expected.equals(answer.challengeResponse()));
        } catch (JsonProcessingException otherShape) {
            return false;
        }
    }

    /** Either live secret will do: a customer may not have changed over yet. */
    private static String response(String secret, String code) {
        return HexFormat.of().formatHex(Hmac.of(secret.getBytes(StandardCharsets.UTF_8), code));
    }
}
