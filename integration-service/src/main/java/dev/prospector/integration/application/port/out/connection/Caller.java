package dev.prospector.integration.application.port.out.connection;

import java.util.Optional;

/** Who asks, and for which tenant. */
public interface Caller {
    String tenant();

    /** Nothing where it is LinkedIn, the operator or ourselves. */
    Optional<String> user();
}
