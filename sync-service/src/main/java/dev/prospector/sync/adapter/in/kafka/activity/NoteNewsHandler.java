package dev.prospector.sync.adapter.in.kafka.activity;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import dev.prospector.kit.data.event.BulkTopicHandler;
import dev.prospector.kit.data.event.EventPayloads;
import dev.prospector.kit.data.event.IncomingEvent;
import dev.prospector.sync.application.port.in.activity.ActivityIntake;
import dev.prospector.sync.domain.activity.RecruiterNote;

/** Understands the events of {@code linkedin.notes} (architecture.md 5); late ones are told apart where they are stored. */
@ApplicationScoped
class NoteNewsHandler implements BulkTopicHandler<RecruiterNote> {

    private final ActivityIntake intake;
    private final EventPayloads payloads;

    NoteNewsHandler(ActivityIntake intake, EventPayloads payloads) {
        this.intake = intake;
        this.payloads = payloads;
    }

    @Override
    public String topic() {
        return "linkedin.notes";
    }

    @Override
    public RecruiterNote understood(IncomingEvent event) {
        return payloads.read(event, NoteNews.class).toDomain();
    }

    @Override
    public void handleAll(List<RecruiterNote> told) {
        intake.notes(told);
    }
}
