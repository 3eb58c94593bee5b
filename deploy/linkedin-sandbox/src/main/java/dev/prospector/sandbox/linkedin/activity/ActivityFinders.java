package dev.prospector.sandbox.linkedin.activity;

import java.time.Clock;
import java.util.function.Function;

import dev.prospector.sandbox.http.Request;
import dev.prospector.sandbox.http.Routes;
import dev.prospector.sandbox.linkedin.Application;
import dev.prospector.sandbox.linkedin.Exports;
import dev.prospector.sandbox.linkedin.finder.Finders;
import dev.prospector.sandbox.linkedin.onboarding.Onboarding;

/** What a partner polls: there is no push for these. */
public final class ActivityFinders implements Finders {

    private final Activity activity;
    private final Onboarding onboarding;
    private final Exports exports;
    private final Clock clock;

    public ActivityFinders(Activity activity, Onboarding onboarding, Exports exports, Clock clock) {
        this.activity = activity;
        this.onboarding = onboarding;
        this.exports = exports;
        this.clock = clock;
    }

    @Override
    public void addTo(Routes routes, Function<Request, Application> callers) {
        ContractAccess access = new ContractAccess(callers, onboarding, activity.seats());
        ConversationLimits limits = new ConversationLimits(clock);
        SeatsEndpoint seats = new SeatsEndpoint(access, activity.seats());
        MailStubsEndpoint stubs = new MailStubsEndpoint(access, activity.stubs());
        routes.on("GET", "/v2/seatsV2", seats::byAttributes)
                .on("GET", "/rest/seatsV2", seats::byAttributes)
                .on(
                        "GET",
                        "/v2/conversationEvents",
                        new ConversationEventsEndpoint(access, limits, activity.conversations())::byCriteria)
                .on("GET", "/v2/mailStubs", stubs::byContract)
                .on("GET", "/rest/mailStubs", stubs::byContract)
                .on("GET", "/v2/prospectNotes", new ProspectNotesEndpoint(access, activity.notes())::byCriteria)
                .on(
                        "GET",
                        "/v2/atsPurgedExportedCandidates",
                        new PurgedCandidatesEndpoint(callers, exports, activity.departures())::byCriteria);
    }
}
