package dev.prospector.sandbox.linkedin.activity;

import java.time.Instant;
import java.util.List;
import java.util.Map;

import dev.prospector.sandbox.linkedin.finder.History;
import dev.prospector.sandbox.linkedin.finder.Rows;

/** What recruiters and members did in LinkedIn Recruiter. */
public record Activity(
        Rows<Seat> seats,
        History<ConversationEvent> conversations,
        History<MailStub> stubs,
        History<ProspectNote> notes,
        Departures departures,
        Rows<Seeding> seedings) {

    /** What the state file holds: of what was seeded, the order alone. */
    public record Stored(
            List<Seat> seats,
            List<ConversationEvent> conversations,
            List<MailStub> stubs,
            List<ProspectNote> notes,
            Map<String, Instant> departures,
            List<Seeding> seedings) {}

    public static Activity nothing() {
        return restore(new Stored(null, null, null, null, null, null));
    }

    /** @param stored null for a state file of before there was any activity */
    public static Activity restore(Stored stored) {
        if (stored == null) {
            return nothing();
        }
        Activity activity = new Activity(
                Rows.of(stored.seats()),
                History.of(stored.conversations()),
                History.of(stored.stubs()),
                History.of(stored.notes()),
                Departures.of(stored.departures()),
                Rows.of(stored.seedings()));
        activity.seedings.all().forEach(activity::bring);
        return activity;
    }

    public Stored stored() {
        return new Stored(
                seats.all(), conversations.rows(), stubs.rows(), notes.rows(), departures.all(), seedings.all());
    }

    /** Recruiters and members have done all this; the same seed again replaces what it brought before. */
    public void seed(Seeding seeding) {
        seedings.put(seeding);
        bring(seeding);
    }

    private void bring(Seeding seeding) {
        conversations.put(SeededConversations.of(seeding));
        stubs.put(SeededStubs.of(seeding));
        notes.put(SeededNotes.of(seeding));
    }

    /** Seats stay, as users do. */
    public void removeOf(String tenant) {
        conversations.removeOf(tenant);
        stubs.removeOf(tenant);
        notes.removeOf(tenant);
        seedings.removeOf(tenant);
    }

    /** Seats stay, as users do. */
    public void clear() {
        conversations.clear();
        stubs.clear();
        notes.clear();
        departures.clear();
        seedings.clear();
    }
}
