package dev.prospector.integration.application.service.activity;

import java.time.Clock;
import java.time.Duration;

import dev.prospector.integration.application.port.in.activity.ActivityPlanning;
import dev.prospector.integration.application.port.out.activity.ActivityCursors;
import dev.prospector.integration.domain.activity.PollTimes;

/** Planning as it is, for scenes of other conversations. */
public final class ActivityPlans {
    public static final PollTimes TIMES = new PollTimes(
            Duration.ofMinutes(30),
            Duration.ofHours(12),
            Duration.ofMinutes(10),
            Duration.ofDays(730),
            Duration.ofDays(30),
            Duration.ofSeconds(5),
            Duration.ofHours(2));

    private ActivityPlans() {}

    public static ActivityPlanning over(ActivityCursors cursors, Clock clock) {
        return new ActivityPlanningService(cursors, TIMES, clock);
    }
}
