package dev.prospector.integration.domain.connection;

/** What goes to and fro between a tenant and LinkedIn, before and after a disconnection (product.md 2.1.5). */
public enum Traffic {
    OPEN,
    /** Pushes are no longer taken; only what ends the connection is asked of LinkedIn, and what was pushed before is fetched. */
    ENDING,
    /** No call leaves for this tenant; its credentials rest until it is connected again. */
    ENDED
}
