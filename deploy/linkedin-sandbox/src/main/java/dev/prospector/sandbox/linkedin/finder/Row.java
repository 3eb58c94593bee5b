package dev.prospector.sandbox.linkedin.finder;

/** What is kept for one tenant. */
public interface Row {

    String tenant();

    /** What the row is found by within its tenant. */
    String key();
}
