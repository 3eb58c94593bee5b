package dev.prospector.job.domain.sharing;

import java.util.Locale;

/** The kinds of records that LinkedIn is sent, as far as this service owns them (architecture.md 2, 5). */
public enum RecordType {
    JOB,
    /** With its stage events. */
    APPLICATION,
    /** A public one. */
    APPLICATION_NOTE,
    /** What is submitted. */
    FEEDBACK;

    /** As other services write it: {@code application-note}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
