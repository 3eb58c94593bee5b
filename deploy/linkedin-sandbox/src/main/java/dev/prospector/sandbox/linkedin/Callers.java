package dev.prospector.sandbox.linkedin;

import java.util.Optional;

import dev.prospector.sandbox.http.Refusal;
import dev.prospector.sandbox.http.Request;
import dev.prospector.sandbox.linkedin.AccessTokens.Bearer;

/** Which application calls, and for which member. */
public final class Callers {

    private final ParentApplication parent;
    private final Applications applications;
    private final AccessTokens tokens;

    Callers(ParentApplication parent, Applications applications, AccessTokens tokens) {
        this.parent = parent;
        this.applications = applications;
        this.tokens = tokens;
    }

    /**
     * The customer's application that the bearer token was given to: refused with 401 without a good token, with 403 for the parent's and
     * for a member's.
     */
    public Application authenticated(Request request) {
        Bearer bearer = bearer(request);
        if (bearer.isMember() || parent.is(bearer.clientId())) {
            throw ApiError.denied(request);
        }
        return applications.withClientId(bearer.clientId()).orElseThrow(ApiError::invalidToken);
    }

    /** Person URN of the member who consented to the bearer token: without a good token refused with 401, for an application's own with 403. */
    public String member(Request request) {
        Bearer bearer = bearer(request);
        if (!bearer.isMember()) {
            throw ApiError.denied(request);
        }
        return bearer.person();
    }

    /** Refuses with 401 without a good token, with 403 for a customer's. */
    public void demandParent(Request request) {
        if (!isParent(request)) {
            throw ApiError.denied(request);
        }
    }

    /** Without a good token refused with 401. */
    public boolean isParent(Request request) {
        return parent.is(bearer(request).clientId());
    }

    private Bearer bearer(Request request) {
        return tokens.bearer(request.authorization("Bearer").orElseThrow(ApiError::invalidToken));
    }

    /** For the journal: by token, or by the client id of what OAuth asks and is asked, whether or not that succeeds. */
    Optional<Application> named(Request request) {
        try {
            return clientId(request).flatMap(applications::withClientId);
        } catch (Refusal nobody) {
            return Optional.empty();
        }
    }

    private Optional<String> clientId(Request request) {
        return request.authorization("Bearer").isPresent()
                ? Optional.of(bearer(request).clientId())
                : request.form().value("client_id").or(() -> request.query().value("client_id"));
    }
}
