package dev.prospector.integration.config;

import java.util.Optional;
import java.util.OptionalInt;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

import io.quarkus.runtime.Startup;

import dev.prospector.integration.application.port.out.activity.CallBudgets;
import dev.prospector.integration.domain.activity.ActivityKind;
import dev.prospector.integration.domain.activity.PollTimes;

class ActivityProducer {
    /**
     * Made at the start, so that times that do not fit are refused then and not when the first seat is looked at.
     *
     * @throws IllegalStateException that names the keys that do not fit
     */
    @Produces
    @Singleton
    @Startup
    PollTimes times(ActivityConfig activity) {
        try {
            return fitting(activity);
        } catch (IllegalArgumentException unfit) {
            throw new IllegalStateException("prospector.activity: " + unfit.getMessage(), unfit);
        }
    }

    private static PollTimes fitting(ActivityConfig activity) {
        return new PollTimes(
                activity.every(),
                activity.window(),
                activity.overlap(),
                activity.history(),
                activity.slice(),
                activity.spacing(),
                activity.target());
    }

    @Produces
    @Singleton
    CallBudgets budgets(LinkedInConfig linkedIn) {
        return kind -> Optional.ofNullable(linkedIn.resources().get(title(kind)))
                .map(LinkedInConfig.Resource::callsPerDay)
                .orElse(OptionalInt.empty());
    }

    /** As LinkedIn calls it. */
    private static String title(ActivityKind kind) {
        return switch (kind) {
            case INMAILS -> "conversationEvents";
            case NOTES -> "prospectNotes";
            case STUBS -> "mailStubs";
        };
    }
}
