package dev.prospector.integration.adapter.out.http.linkedin;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;

import jakarta.enterprise.context.ApplicationScoped;

import dev.prospector.integration.adapter.out.http.linkedin.CallFailed.Kind;
import dev.prospector.integration.config.LinkedInConfig;

/** A token for its own sake: whether LinkedIn takes an application's credentials now, and what time it is there. */
@ApplicationScoped
public class TokenTrial {
    private final URI tokenUrl;
    private final HttpClient http;
    private final Duration limit;
    private final Clock clock;

    TokenTrial(LinkedInConfig config, Clock clock) {
        this.tokenUrl = config.tokenUrl();
        this.http =
                HttpClient.newBuilder().connectTimeout(config.connectLimit()).build();
        this.limit = config.callLimit();
        this.clock = clock;
    }

    /**
     * Asks for a new token, whatever token there is, and lets it go.
     *
     * @return what LinkedIn's clock showed, in whole seconds
     * @throws CallFailed DENIED when the credentials are not taken
     * @throws UnusableAnswer when LinkedIn does not say the time
     */
    public Instant ask(Caller caller) {
        var answer = Exchange.await(http.sendAsync(request(caller), BodyHandlers.discarding()), limit);
        Kind.of(answer.statusCode()).ifPresent(kind -> {
            throw CallFailed.answered(
                    kind == Kind.REFUSED ? Kind.DENIED : kind, LeaveAlone.askedIn(answer.headers(), clock.instant()));
        });
        return date(answer);
    }

    private HttpRequest request(Caller caller) {
        var form = "grant_type=client_credentials&client_id=" + encoded(caller.clientId()) + "&client_secret="
                + encoded(caller.secret().reveal());
        return HttpRequest.newBuilder(tokenUrl)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form))
                .build();
    }

    private static Instant date(HttpResponse<?> answer) {
        try {
            var date = answer.headers().firstValue("Date").orElse("");
            return ZonedDateTime.parse(date, DateTimeFormatter.RFC_1123_DATE_TIME)
                    .toInstant();
        } catch (DateTimeException noDate) {
            throw new UnusableAnswer("Date", "date");
        }
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
