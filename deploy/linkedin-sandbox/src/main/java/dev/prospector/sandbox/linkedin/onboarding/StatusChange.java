package dev.prospector.sandbox.linkedin.onboarding;

import dev.prospector.sandbox.linkedin.finder.Row;

/**
 * That an integration went from one state into another. The push says no more than the request id.
 *
 * @param integration its key
 */
public record StatusChange(String tenant, String requestId, String integration) implements Row {

    /** In the push. */
    public static final String EVENT_TYPE = "INTEGRATION_STATUS_CHANGE";

    @Override
    public String key() {
        return requestId;
    }
}
