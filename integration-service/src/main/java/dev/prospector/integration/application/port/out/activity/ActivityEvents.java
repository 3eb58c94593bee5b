package dev.prospector.integration.application.port.out.activity;

import java.util.List;

import dev.prospector.integration.domain.activity.ActivityRecord;
import dev.prospector.integration.domain.seat.Seat;

/** Tells sync-service what was found; texts are sealed before they are stored. In the caller's transaction. */
public interface ActivityEvents {
    /** @param seat whose activity it is, with those who have had it */
    void append(Seat seat, List<ActivityRecord> found);
}
