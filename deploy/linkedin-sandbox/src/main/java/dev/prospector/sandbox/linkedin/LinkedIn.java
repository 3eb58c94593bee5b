package dev.prospector.sandbox.linkedin;

import dev.prospector.sandbox.http.Handler;
import dev.prospector.sandbox.http.Refusal;
import dev.prospector.sandbox.http.Reply;
import dev.prospector.sandbox.http.Request;
import dev.prospector.sandbox.http.Routes;

/** LinkedIn's side of the wire. Every call is in the journal, refused and unknown ones too. */
public final class LinkedIn implements Handler {

    private final Routes routes = new Routes();
    private final Callers callers;
    private final Journal journal;

    public LinkedIn(Applications applications, AccessTokens tokens, Exports exports, Members members, Journal journal) {
        this.callers = new Callers(applications, tokens);
        this.journal = journal;
        routes.on("POST", "/oauth/v2/accessToken", new OAuthEndpoint(applications, tokens)::accessToken);
        routes.on(
                "GET", "/v2/exportedCandidates", new ExportedCandidatesEndpoint(callers, exports, members)::byRequest);
    }

    @Override
    public Reply handle(Request request) {
        Reply reply = answer(request);
        String requestId = request.query().value("requestId").orElse(null);
        journal.called(request.method(), request.path(), reply.status(), callers.named(request), requestId);
        return reply;
    }

    private Reply answer(Request request) {
        try {
            return routes.handle(request);
        } catch (Refusal refusal) {
            return refusal.reply();
        }
    }
}
