package dev.prospector.integration.config;

import java.util.Optional;
import java.util.OptionalInt;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

import dev.prospector.integration.application.port.out.activity.CallBudgets;
import dev.prospector.integration.domain.activity.ActivityKind;
import dev.prospector.integration.domain.activity.PollTimes;

class ActivityProducer {
    @Produces
    @Singleton
    PollTimes times(ActivityConfig activity) {
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
