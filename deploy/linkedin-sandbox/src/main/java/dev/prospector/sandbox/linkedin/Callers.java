package dev.prospector.sandbox.linkedin;

import java.util.Optional;

import dev.prospector.sandbox.http.Refusal;
import dev.prospector.sandbox.http.Request;

/** Which application calls. */
final class Callers {

    private final Applications applications;
    private final AccessTokens tokens;

    Callers(Applications applications, AccessTokens tokens) {
        this.applications = applications;
        this.tokens = tokens;
    }

    /** The application that the bearer token was given to; without a good token refused with 401. */
    Application authenticated(Request request) {
        String token = request.authorization("Bearer").orElseThrow(ApiError::invalidToken);
        return applications.withClientId(tokens.clientOf(token)).orElseThrow(ApiError::invalidToken);
    }

    /** For the journal: by token, or by the client id of a token request, whether or not that succeeds. */
    Optional<Application> named(Request request) {
        try {
            return request.authorization("Bearer").isPresent()
                    ? Optional.of(authenticated(request))
                    : request.form().value("client_id").flatMap(applications::withClientId);
        } catch (Refusal nobody) {
            return Optional.empty();
        }
    }
}
