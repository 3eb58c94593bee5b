package dev.prospector.integration.application.port.out.connection;

import java.util.List;

/** The journal of calls to LinkedIn, for support; of all tenants at once. */
public interface LinkedInCalls {
    /** In a transaction of its own. */
    void keep(List<LinkedInCall> calls);
}
