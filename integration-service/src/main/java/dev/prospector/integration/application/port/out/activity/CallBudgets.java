package dev.prospector.integration.application.port.out.activity;

import java.util.OptionalInt;

import dev.prospector.integration.domain.activity.ActivityKind;

/** How many calls LinkedIn allows. */
public interface CallBudgets {
    /** Each tenant's of a day; unlimited when there is none. */
    OptionalInt perDay(ActivityKind kind);
}
