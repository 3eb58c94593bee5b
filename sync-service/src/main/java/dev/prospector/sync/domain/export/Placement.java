package dev.prospector.sync.domain.export;

/** What became of the question to put the candidate into the job that had accepted the export. */
public sealed interface Placement permits Landing, Placement.JobDeleted, Placement.PersonDeleted {

    /** The one thing that undoes an acceptance (architecture.md 2). */
    record JobDeleted() implements Placement {}

    /** Somebody has deleted the candidate since they were found; the acceptance binds all the same. */
    record PersonDeleted() implements Placement {}
}
