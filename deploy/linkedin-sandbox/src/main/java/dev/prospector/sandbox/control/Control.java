package dev.prospector.sandbox.control;

import java.time.Clock;
import java.util.List;

import dev.prospector.sandbox.control.recruiter.RecruiterRoutes;
import dev.prospector.sandbox.http.Handler;
import dev.prospector.sandbox.http.Reply;
import dev.prospector.sandbox.http.Request;
import dev.prospector.sandbox.http.Required;
import dev.prospector.sandbox.http.Routes;
import dev.prospector.sandbox.linkedin.CallCounts;
import dev.prospector.sandbox.linkedin.Journal;
import dev.prospector.sandbox.linkedin.Pushes;
import dev.prospector.sandbox.state.Store;

/** What tests and the local run steer the sandbox with, under {@code /sandbox}. Needs no token: it listens locally only. */
public final class Control {

    private record Entries(List<Journal.Entry> items) {}

    private record Counts(List<CallCounts.Greatest> items) {}

    private Control() {}

    public static Handler routes(Store store, Pushes pushes, Troubles troubles, Records records, Clock clock) {
        TenantEndpoints tenants = new TenantEndpoints(store);
        ExportEndpoints exports = new ExportEndpoints(store, pushes, clock);
        ParentEndpoint parent = new ParentEndpoint(store);
        FaultEndpoint broken = new FaultEndpoint(troubles.faults(), clock);
        Routes routes = new Routes()
                .on("POST", "/sandbox/tenants", tenants::upsert)
                .on("GET", "/sandbox/tenants/{tenant}", tenants::read)
                .on("PUT", "/sandbox/tenants/{tenant}/callback", tenants::callBack)
                .on("GET", "/sandbox/parent-application", parent::read)
                .on("PUT", "/sandbox/parent/webhook", parent::callBack)
                .on("POST", "/sandbox/resyncs", new ResyncEndpoint(store, pushes)::want)
                .on("PUT", "/sandbox/tenants/{tenant}/organization", tenants::move)
                .on("POST", "/sandbox/members", new MemberEndpoint(store)::put)
                .on("POST", "/sandbox/job-postings", new JobEndpoint(store)::put)
                .on("POST", "/sandbox/exports", exports::export)
                .on("POST", "/sandbox/exports/{requestId}/push", exports::pushAgain)
                .on("POST", "/sandbox/faults", broken::put)
                .on("DELETE", "/sandbox/faults", broken::clear)
                .on("PUT", "/sandbox/clock", new ClockEndpoint(troubles.date())::set)
                .on("POST", "/sandbox/reset", new ResetEndpoint(store, troubles, records)::reset)
                .on("GET", "/sandbox/journal", request -> entries(records.journal(), request))
                .on("GET", "/sandbox/call-counts", request -> counts(records.counts(), request));
        RecruiterRoutes.addTo(routes, store, pushes, clock);
        return routes;
    }

    private static Reply entries(Journal journal, Request request) {
        List<Journal.Entry> items =
                request.query().value("tenant").map(journal::of).orElseGet(journal::entries);
        return Reply.json(200, new Entries(items));
    }

    private static Reply counts(CallCounts counts, Request request) {
        String tenant = Required.text(request.query().value("tenant").orElse(null), "tenant");
        return Reply.json(200, new Counts(counts.of(tenant)));
    }
}
