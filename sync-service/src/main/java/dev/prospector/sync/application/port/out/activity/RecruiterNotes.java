package dev.prospector.sync.application.port.out.activity;

import java.util.List;
import java.util.Optional;

import dev.prospector.sync.domain.activity.RecruiterNote;

/** The current tenant's notes from LinkedIn, by member; used inside a transaction. */
public interface RecruiterNotes {

    /** Stores each unless a later state of the note is there; of one that is gone nothing but that stays. */
    void put(List<RecruiterNote> told);

    /** Those that are not gone, the newest first by the time when they were made. */
    List<RecruiterNote> newest(String person, Optional<Place> after, int atMost);
}
