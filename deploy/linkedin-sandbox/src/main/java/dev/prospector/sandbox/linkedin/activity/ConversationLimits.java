package dev.prospector.sandbox.linkedin.activity;

import java.time.Clock;
import java.time.temporal.ChronoUnit;

import dev.prospector.sandbox.linkedin.Application;
import dev.prospector.sandbox.linkedin.finder.Quota;

/** How often {@code conversationEvents} may be called (section 5.2 of LinkedIn's contract). */
final class ConversationLimits {

    private static final int CALLS_A_DAY = 100_000;
    private static final int CALLS_A_MINUTE_AND_SEAT = 12;

    private final Quota daily;
    private final Quota perSeat;

    ConversationLimits(Clock clock) {
        daily = new Quota(CALLS_A_DAY, ChronoUnit.DAYS, clock);
        perSeat = new Quota(CALLS_A_MINUTE_AND_SEAT, ChronoUnit.MINUTES, clock);
    }

    void spend(Application caller, String seat) {
        daily.spend(caller.clientId());
        perSeat.spend(caller.clientId() + " " + seat);
    }
}
