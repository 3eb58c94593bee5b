package dev.prospector.integration.fakes;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import dev.prospector.integration.application.port.out.activity.ActivityEvents;
import dev.prospector.integration.domain.activity.ActivityRecord;
import dev.prospector.integration.domain.activity.InMail;
import dev.prospector.integration.domain.link.PersonUrn;
import dev.prospector.integration.domain.seat.Seat;

/** What sync-service would have been told. */
public final class RecordedActivity implements ActivityEvents {
    private final List<Told> told = new ArrayList<>();

    /** @param holder whose an InMail is */
    public record Told(ActivityRecord record, Optional<PersonUrn> holder) {}

    @Override
    public void append(Seat seat, List<ActivityRecord> found) {
        found.forEach(record -> told.add(new Told(record, holder(seat, record))));
    }

    private static Optional<PersonUrn> holder(Seat seat, ActivityRecord record) {
        return record instanceof InMail mail ? seat.holderAt(mail.at()) : Optional.empty();
    }

    public List<Told> told() {
        return told;
    }

    public List<String> names() {
        return told.stream().map(one -> one.record().urn()).toList();
    }
}
