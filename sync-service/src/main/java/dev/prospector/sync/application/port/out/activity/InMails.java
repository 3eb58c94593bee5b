package dev.prospector.sync.application.port.out.activity;

import java.util.List;
import java.util.Optional;

import dev.prospector.sync.domain.access.Correspondence;
import dev.prospector.sync.domain.activity.InMail;

/** The current tenant's InMails, by member; used inside a transaction. */
public interface InMails {

    /**
     * Stores those that are not there. Of one that is, it adds a text that was not known, and takes the holder of whichever telling knows
     * better who that was, or that nobody saw it; of two that know the same, the later one's. Nothing else changes.
     */
    void add(List<InMail> told);

    /** Newest first. */
    List<Entry> newest(String person, Optional<Place> after, int atMost);

    /**
     * @param replied whether the member has ever written to that seat
     * @param shared whether the member has shared a stub profile with that seat
     */
    record Entry(InMail message, boolean replied, boolean shared) {

        public Correspondence correspondence() {
            return new Correspondence(
                    message.contract(), message.seat(), message.holder(), message.at(), replied, shared);
        }
    }
}
