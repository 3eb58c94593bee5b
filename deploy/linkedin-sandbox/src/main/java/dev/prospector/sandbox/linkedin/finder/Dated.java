package dev.prospector.sandbox.linkedin.finder;

import java.time.Instant;

/** A row that is looked for by a time. */
public interface Dated extends Row {

    /** Whole milliseconds. */
    Instant time();
}
