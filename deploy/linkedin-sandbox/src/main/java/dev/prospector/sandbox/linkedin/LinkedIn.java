package dev.prospector.sandbox.linkedin;

import dev.prospector.sandbox.http.Handler;
import dev.prospector.sandbox.http.Refusal;
import dev.prospector.sandbox.http.Reply;
import dev.prospector.sandbox.http.Request;
import dev.prospector.sandbox.http.Routes;
import dev.prospector.sandbox.linkedin.finder.Finders;
import dev.prospector.sandbox.linkedin.protocol.Limits;
import dev.prospector.sandbox.linkedin.protocol.Tunnel;

/** LinkedIn's side of the wire. Every call is in the journal: refused and unknown ones too, and those that a fault was in the way of. */
public final class LinkedIn implements Handler {

    private final Routes routes = new Routes();
    private final Callers callers;
    private final Faults faults;
    private final Journal journal;

    public LinkedIn(
            ParentApplication parent,
            Applications applications,
            AccessTokens tokens,
            Exports exports,
            Members members,
            Faults faults,
            Journal journal) {
        this.callers = new Callers(parent, applications, tokens);
        this.faults = faults;
        this.journal = journal;
        routes.on("POST", "/oauth/v2/accessToken", new OAuthEndpoint(parent, applications, tokens)::accessToken);
        routes.on(
                "GET", "/v2/exportedCandidates", new ExportedCandidatesEndpoint(callers, exports, members)::byRequest);
    }

    public LinkedIn with(Finders finders) {
        finders.addTo(routes, callers::authenticated);
        return this;
    }

    public LinkedIn offering(Resources resources) {
        resources.addTo(routes, callers);
        return this;
    }

    @Override
    public Reply handle(Request request) {
        return faults.next(request.path()).map(fault -> faulty(request, fault)).orElseGet(() -> whole(request));
    }

    private Reply faulty(Request request, Fault fault) {
        journal.called(
                request.method(),
                request.path(),
                fault.journaledStatus(),
                callers.named(request),
                requestId(request),
                fault.retryAfter());
        return fault.reply();
    }

    private Reply whole(Request request) {
        Reply reply = answer(request);
        journal.called(
                request.method(),
                request.path(),
                reply.status(),
                callers.named(request),
                requestId(request),
                retryAfter(reply));
        return reply;
    }

    /** Of a call that went beyond its quota; LinkedIn's clocks give whole seconds. */
    private static Integer retryAfter(Reply reply) {
        String seconds = reply.headers().get("Retry-After");
        return seconds == null ? null : Integer.valueOf(seconds);
    }

    private static String requestId(Request request) {
        return request.query().value("requestId").orElse(null);
    }

    private Reply answer(Request request) {
        try {
            return routes.handle(Tunnel.opened(Limits.kept(request)));
        } catch (Refusal refusal) {
            return refusal.reply();
        }
    }
}
