package dev.prospector.sandbox.linkedin.finder;

import java.util.function.Function;

import dev.prospector.sandbox.http.Request;
import dev.prospector.sandbox.http.Routes;
import dev.prospector.sandbox.linkedin.Application;

/** Resources of LinkedIn's that are read. */
public interface Finders {

    /** @param callers the application that calls; without a good token refused with 401 */
    void addTo(Routes routes, Function<Request, Application> callers);
}
