package dev.prospector.integration.adapter.out.http.connection;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import jakarta.enterprise.context.ApplicationScoped;

import dev.prospector.integration.application.port.out.connection.CallbackProbe;
import dev.prospector.integration.application.port.out.inbox.Hmac;
import dev.prospector.integration.domain.inbox.ChallengeCode;
import dev.prospector.integration.domain.provisioning.ClientSecret;

/** Asks as LinkedIn does, from the first byte to the last within LinkedIn's three seconds, and follows no redirects, as it does not. */
@ApplicationScoped
class HttpCallbackProbe implements CallbackProbe {
    private static final Duration LINKEDINS_PATIENCE = Duration.ofSeconds(3);
    private static final int OK = 200;

    private final HttpClient client = HttpClient.newBuilder()
            .followRedirects(Redirect.NEVER)
            .connectTimeout(LINKEDINS_PATIENCE)
            .build();
    private final Hmac hmac;

    HttpCallbackProbe(Hmac hmac) {
        this.hmac = hmac;
    }

    @Override
    public Outcome challenge(URI callback, ClientSecret newest) {
        var code = new ChallengeCode(UUID.randomUUID().toString());
        var request = HttpRequest.newBuilder(URI.create(callback + "?challengeCode=" + code.value()))
                .timeout(LINKEDINS_PATIENCE)
                .build();
        var answer = client.sendAsync(request, BodyHandlers.ofByteArray());
        try {
            var response = answer.get(LINKEDINS_PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
            return isRight(response, code, newest) ? Outcome.ANSWERED_RIGHTLY : Outcome.ANSWERED_WRONGLY;
        } catch (ExecutionException | TimeoutException e) {
            return Outcome.NOT_REACHED;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Outcome.NOT_REACHED;
        } finally {
            answer.cancel(true);
        }
    }

    private boolean isRight(HttpResponse<byte[]> response, ChallengeCode code, ClientSecret newest) {
        var type = response.headers().firstValue("Content-Type").orElse("");
        return response.statusCode() == OK
                && type.startsWith("application/json")
                && ChallengeAnswer.read(response.body()).isTo(code, code.answeredWith(newest, hmac::sign));
    }
}
