package dev.prospector.sandbox.linkedin;

import java.util.Optional;

import dev.prospector.sandbox.http.Refusal;
import dev.prospector.sandbox.http.Request;

/** Which application calls. */
public final class Callers {

    private final ParentApplication parent;
    private final Applications applications;
    private final AccessTokens tokens;

    Callers(ParentApplication parent, Applications applications, AccessTokens tokens) {
        this.parent = parent;
        this.applications = applications;
        this.tokens = tokens;
    }

    /** The customer's application that the bearer token was given to: refused with 401 without a good token, with 403 for the parent's. */
    public Application authenticated(Request request) {
        String client = client(request);
        if (parent.is(client)) {
            throw ApiError.denied(request);
        }
        return applications.withClientId(client).orElseThrow(ApiError::invalidToken);
    }

    /** Refuses with 401 without a good token, with 403 for a customer's. */
    public void demandParent(Request request) {
        if (!isParent(request)) {
            throw ApiError.denied(request);
        }
    }

    /** Without a good token refused with 401. */
    public boolean isParent(Request request) {
        return parent.is(client(request));
    }

    private String client(Request request) {
        return tokens.clientOf(request.authorization("Bearer").orElseThrow(ApiError::invalidToken));
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
