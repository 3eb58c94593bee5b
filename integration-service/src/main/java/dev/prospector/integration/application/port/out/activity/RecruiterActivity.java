package dev.prospector.integration.application.port.out.activity;

import java.util.List;

import dev.prospector.integration.domain.activity.ActivityKind;
import dev.prospector.integration.domain.activity.ActivityRecord;
import dev.prospector.integration.domain.activity.PageEnd;
import dev.prospector.integration.domain.activity.Reading;
import dev.prospector.integration.domain.connection.Connection;
import dev.prospector.integration.domain.seat.SeatKey;

/** What recruiters do at LinkedIn (LinkedIn RSC 5), asked with the child application's credentials; not within a transaction. */
public interface RecruiterActivity {
    /**
     * What is asked for.
     *
     * @param leave so many of the day's calls are left for others
     */
    record Question(SeatKey seat, ActivityKind kind, Reading reading, int leave) {}

    record Found(List<ActivityRecord> records, PageEnd end) {
        public Found {
            records = List.copyOf(records);
        }
    }

    /**
     * One page.
     *
     * @throws dev.prospector.integration.application.port.out.connection.LinkedInDeclined when there is no answer, or none of this seat
     */
    Found read(Connection connection, Question question);
}
