package dev.prospector.sandbox.linkedin.activity;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import dev.prospector.sandbox.linkedin.finder.Rows;

/** What recruiters and members did in LinkedIn Recruiter. */
public record Activity(
        Rows<Seat> seats,
        Rows<ConversationEvent> conversations,
        Rows<MailStub> stubs,
        Rows<ProspectNote> notes,
        Departures departures) {

    /** What the state file holds. */
    public record Stored(
            List<Seat> seats,
            List<ConversationEvent> conversations,
            List<MailStub> stubs,
            List<ProspectNote> notes,
            Map<String, Instant> departures) {}

    public static Activity nothing() {
        return restore(new Stored(null, null, null, null, null));
    }

    /** @param stored null for a state file of before there was any activity */
    public static Activity restore(Stored stored) {
        return stored == null
                ? nothing()
                : new Activity(
                        Rows.of(stored.seats()),
                        Rows.of(stored.conversations()),
                        Rows.of(stored.stubs()),
                        Rows.of(stored.notes()),
                        Departures.of(stored.departures()));
    }

    public Stored stored() {
        return new Stored(seats.all(), conversations.all(), stubs.all(), notes.all(), departures.all());
    }

    /** The thread in which this seat and this member write to each other, when they have. */
    public Optional<String> thread(Seat seat, String member) {
        return conversations
                .of(seat.tenant())
                .filter(event -> event.isBetween(seat.urn(), member))
                .map(ConversationEvent::threadUrn)
                .findAny();
    }

    /** Seats stay, as users do. */
    public void removeOf(String tenant) {
        conversations.removeOf(tenant);
        stubs.removeOf(tenant);
        notes.removeOf(tenant);
    }

    /** Seats stay, as users do. */
    public void clear() {
        conversations.clear();
        stubs.clear();
        notes.clear();
        departures.clear();
    }
}
