package dev.prospector.sync.domain;

/** What became of the question to put the candidate into the job that had accepted the export. */
public sealed interface Placement permits Landing, Placement.JobDeleted {

    /** The one thing that undoes an acceptance (architecture.md 2). */
    record JobDeleted() implements Placement {}
}
