package dev.prospector.sandbox.linkedin.activity;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import dev.prospector.sandbox.http.Reply;
import dev.prospector.sandbox.http.Request;
import dev.prospector.sandbox.linkedin.Application;
import dev.prospector.sandbox.linkedin.Export;
import dev.prospector.sandbox.linkedin.Exports;
import dev.prospector.sandbox.linkedin.finder.Page;
import dev.prospector.sandbox.linkedin.finder.Period;
import dev.prospector.sandbox.linkedin.finder.Query;

/**
 * {@code GET /v2/atsPurgedExportedCandidates?q=criteria}: members who were exported to the caller's organization and have left LinkedIn
 * since. Known from a proposal only (section 4.1 of LinkedIn's contract); the elements are an assumption of section 15. The organization
 * is the caller's own: the proposal has no parameter for it.
 */
final class PurgedCandidatesEndpoint {

    private static final Comparator<View> FIRST_GONE_FIRST =
            Comparator.comparingLong(View::purgedAt).thenComparing(View::member);

    private final Function<Request, Application> callers;
    private final Exports exports;
    private final Departures departures;

    private record View(String member, long purgedAt) {}

    PurgedCandidatesEndpoint(Function<Request, Application> callers, Exports exports, Departures departures) {
        this.callers = callers;
        this.exports = exports;
        this.departures = departures;
    }

    Reply byCriteria(Request request) {
        Application caller = callers.apply(request);
        Query query = Query.of(request, "criteria");
        query.demand("exportType", "ONE_CLICK_EXPORT");
        Period period = new Period(query.requiredTime("timeRange.start"), query.requiredTime("timeRange.end"));
        return Reply.json(200, Page.askedOrFirst(query, gone(caller.tenant(), period)));
    }

    private List<View> gone(String tenant, Period period) {
        return exports.all().stream()
                .filter(export -> export.tenant().equals(tenant))
                .map(Export::member)
                .distinct()
                .flatMap(member -> purge(member).stream())
                .filter(purge -> period.contains(Instant.ofEpochMilli(purge.purgedAt())))
                .sorted(FIRST_GONE_FIRST)
                .toList();
    }

    private Optional<View> purge(String member) {
        return departures.of(member).map(time -> new View(member, time.toEpochMilli()));
    }
}
