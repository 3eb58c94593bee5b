package dev.prospector.sandbox.linkedin;

import java.util.Optional;
import java.util.UUID;

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

    /** By which LinkedIn's support finds the call. */
    private static final String NAME = "x-li-uuid";

    private final Routes routes = new Routes();
    private final Callers callers;
    private final Faults faults;
    private final DateHeader date;
    private final Journal journal;
    private final CallCounts counts;

    public LinkedIn(
            ParentApplication parent,
            Applications applications,
            AccessTokens tokens,
            Exports exports,
            Members members,
            Faults faults,
            DateHeader date,
            Journal journal,
            CallCounts counts) {
        this.callers = new Callers(parent, applications, tokens);
        this.faults = faults;
        this.date = date;
        this.journal = journal;
        this.counts = counts;
        ExportedCandidatesEndpoint exported = new ExportedCandidatesEndpoint(callers, exports, members);
        routes.on("GET", "/v2/exportedCandidates", exported::byRequest)
                .on("GET", "/rest/exportedCandidates", exported::byRequest);
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
        Optional<Application> by = callers.named(request);
        by.ifPresent(application -> counts.called(application.tenant(), request));
        String tenant = by.map(Application::tenant).orElse(null);
        Optional<Symptom> fault =
                faults.met(new FaultTarget(false, tenant, request.path())).map(Fault::symptom);
        Reply reply = date.on(fault.map(symptom -> symptom.reply(() -> answer(request)))
                        .orElseGet(() -> answer(request)))
                .with(NAME, UUID.randomUUID().toString());
        journal.called(request, reply, by, fault.map(Symptom::label).orElse(null));
        return reply;
    }

    private Reply answer(Request request) {
        try {
            return routes.handle(Tunnel.opened(Limits.kept(request)));
        } catch (Refusal refusal) {
            return refusal.reply();
        }
    }
}
