package dev.prospector.integration.adapter.out.http.linkedin;

import java.util.Optional;
import java.util.OptionalInt;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.runtime.Startup;

import dev.prospector.integration.config.LinkedInConfig;
import dev.prospector.integration.domain.connection.CallLimits;

/** In which generation of the API each resource is asked, and how often; what is configured wrongly is said at start. */
@Startup
@ApplicationScoped
class Terms {
    private final LinkedInConfig config;

    /** @throws IllegalArgumentException for a resource or a version that LinkedIn does not have */
    Terms(LinkedInConfig config) {
        this.config = config;
        config.resources().keySet().forEach(Terms::demandKnown);
        for (var resource : Resource.values()) {
            edition(resource);
            limits(resource);
            limitsOfSeats(resource);
        }
    }

    private static void demandKnown(String title) {
        if (Resource.titled(title).isEmpty()) {
            throw new IllegalArgumentException(
                    "prospector.linkedin.resources." + title + ": no such resource is called");
        }
    }

    Edition edition(Resource resource) {
        return configured(resource)
                .flatMap(LinkedInConfig.Resource::version)
                .map(resource::versioned)
                .orElseGet(resource::unversioned);
    }

    /** Of each seat by itself. */
    CallLimits limitsOfSeats(Resource resource) {
        return configured(resource)
                .map(terms -> new CallLimits(OptionalInt.empty(), terms.callsPerSeatAndMinute()))
                .orElse(CallLimits.NONE);
    }

    CallLimits limits(Resource resource) {
        return configured(resource)
                .map(terms -> new CallLimits(terms.callsPerDay(), terms.callsPerMinute()))
                .orElse(CallLimits.NONE);
    }

    private Optional<LinkedInConfig.Resource> configured(Resource resource) {
        return Optional.ofNullable(config.resources().get(resource.title()));
    }
}
