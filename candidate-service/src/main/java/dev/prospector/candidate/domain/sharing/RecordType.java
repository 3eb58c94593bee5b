package dev.prospector.candidate.domain.sharing;

import java.util.Locale;

/** The kinds of records that LinkedIn is sent, as far as this service owns them (architecture.md 2, 5). */
public enum RecordType {
    CANDIDATE,
    /** A public one. */
    CANDIDATE_NOTE;

    /** As other services write it: {@code candidate-note}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
