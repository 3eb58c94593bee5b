package dev.prospector.sync.application.port.out.activity;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import dev.prospector.sync.domain.Personal;
import dev.prospector.sync.domain.activity.Stub;

/** The current tenant's stub profiles as they were received, for people to see; used inside a transaction. */
public interface ReceivedStubs {

    /** Newest first. */
    List<Entry> newest(String person, Optional<Place> after, int atMost);

    /**
     * Of all of these members together, newest first.
     *
     * @param ofEach how many of each, the newest
     */
    List<Entry> newest(Set<String> persons, int ofEach);

    /** @param holder who had the seat when the two last wrote to each other before the member shared it; null when that is not known */
    record Entry(Stub stub, @Personal String holder) {}
}
