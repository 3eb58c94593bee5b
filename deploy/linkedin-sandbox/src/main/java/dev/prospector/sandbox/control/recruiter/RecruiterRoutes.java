package dev.prospector.sandbox.control.recruiter;

import java.time.Clock;

import dev.prospector.sandbox.http.Routes;
import dev.prospector.sandbox.linkedin.Pushes;
import dev.prospector.sandbox.state.Store;

/** What is done in LinkedIn Recruiter, by recruiters, members and admins. */
public final class RecruiterRoutes {

    private RecruiterRoutes() {}

    public static void addTo(Routes routes, Store store, Pushes pushes, Clock clock) {
        Moments moments = new Moments(clock);
        InMailEndpoints inMails = new InMailEndpoints(store, moments);
        NoteEndpoints notes = new NoteEndpoints(store, moments);
        OnboardingEndpoints onboarding = new OnboardingEndpoints(store, pushes);
        SeatEndpoints seats = new SeatEndpoints(store, moments);
        routes.on("POST", "/sandbox/onboarding", onboarding::request)
                .on("POST", "/sandbox/integrations", onboarding::change)
                .on("POST", "/sandbox/integrations/{requestId}/push", onboarding::pushAgain)
                .on("POST", "/sandbox/access", new AccessEndpoint(store, pushes)::change)
                .on("POST", "/sandbox/seats", seats::put)
                .on("PUT", "/sandbox/seats/{seat}/member", seats::reassign)
                .on("PUT", "/sandbox/seats/{seat}/state", seats::change)
                .on("DELETE", "/sandbox/seats/{seat}", seats::remove)
                .on("POST", "/sandbox/conversation-events", new ConversationEndpoint(store, moments)::add)
                .on("POST", "/sandbox/inmails", inMails::send)
                .on("POST", "/sandbox/inmails/answers", inMails::answer)
                .on("POST", "/sandbox/mail-stubs", new StubEndpoint(store, moments)::add)
                .on("POST", "/sandbox/prospect-notes", notes::write)
                .on("PUT", "/sandbox/prospect-notes/{id}", notes::edit)
                .on("POST", "/sandbox/prospect-notes/{id}/deletion", notes::delete)
                .on("POST", "/sandbox/seedings", new SeedingEndpoint(store, moments)::seed)
                .on("POST", "/sandbox/departures", new DepartureEndpoint(store, moments)::leave);
    }
}
