package dev.prospector.integration.domain.connection;

/**
 * Work on one tenant's connection that somebody has taken.
 *
 * @param failures how often it has failed in a row
 * @param asked counts how often it was made due: whoever did so meanwhile wants it done again
 * @param fence counts the takings: what a worker brings is only stored while nobody has taken the work after it
 */
public record DueWork(String tenant, Kind kind, int failures, long asked, long fence) {
    /** What is to be done. */
    public enum Kind {
        /** An admin has pressed Connect. */
        CONNECT,
        /** Naming and configuring the child application and its integrations. */
        OUR_HALF,
        /** Asking how far the integrations are. */
        POLL,
        /** Looking at the seats of the contracts with access. */
        SEATS,
        /** Another client secret, before the present one is too old. */
        SECRET_ROTATION,
        /** What follows after an admin has disconnected. */
        DISCONNECTION,
        /** An admin wants to know what is wrong. */
        DIAGNOSIS,
        /** Telling job-service where candidates apply. */
        APPLY_ADDRESS,
        /** Looking up members who left LinkedIn. */
        DEPARTURES,
        /** Asking candidate-service who they are here. */
        DEPARTED_CANDIDATES
    }
}
