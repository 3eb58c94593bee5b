package dev.prospector.integration.adapter.out.http.linkedin;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import com.fasterxml.jackson.databind.ObjectMapper;

import dev.prospector.integration.adapter.out.http.linkedin.CallFailed.Kind;
import dev.prospector.integration.application.port.out.link.LinkedInMembers.Consent;
import dev.prospector.integration.config.LinkedInConfig;

/** Tokens of members who consented (RFC 6749, 4.1.3; LinkedIn RSC 1.2): got for one question, and kept nowhere. */
@ApplicationScoped
class MemberTokens {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final URI tokenUrl;
    private final HttpClient http;
    private final Duration limit;
    private final Clock clock;

    MemberTokens(LinkedInConfig config, Clock clock) {
        this.tokenUrl = config.tokenUrl();
        this.http =
                HttpClient.newBuilder().connectTimeout(config.connectLimit()).build();
        this.limit = config.callLimit();
        this.clock = clock;
    }

    /** Once: whatever comes of it, LinkedIn may have taken the code for used. @throws CallFailed where there is no token */
    String redeem(Caller caller, Consent consent, Deadline deadline) {
        var left = deadline.left();
        var time = left.compareTo(limit) < 0 ? left : limit;
        var answer = Exchange.await(http.sendAsync(request(caller, consent), BodyHandlers.ofByteArray()), time);
        Kind.of(answer.statusCode()).ifPresent(kind -> {
            throw CallFailed.answered(kind, LeaveAlone.askedIn(answer.headers(), clock.instant()));
        });
        return token(answer.body());
    }

    private HttpRequest request(Caller caller, Consent consent) {
        var form = new LinkedHashMap<String, String>();
        form.put("grant_type", "authorization_code");
        form.put("code", consent.code().reveal());
        form.put("redirect_uri", consent.redirect().toString());
        form.put("client_id", caller.clientId());
        form.put("client_secret", caller.secret().reveal());
        consent.verifier().ifPresent(verifier -> form.put("code_verifier", verifier.reveal()));
        return HttpRequest.newBuilder(tokenUrl)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(encoded(form)))
                .build();
    }

    private static String encoded(Map<String, String> form) {
        return form.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    private static String token(byte[] body) {
        try {
            var token = JSON.readTree(body).path("access_token").asText("");
            if (!token.isEmpty()) {
                return token;
            }
        } catch (IOException e) {
            // Not passed on: it would quote the answer, which holds the token.
            throw CallFailed.of(Kind.LINKEDIN_ERROR);
        }
        throw CallFailed.of(Kind.LINKEDIN_ERROR);
    }
}
