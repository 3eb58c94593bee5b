package dev.prospector.sync.adapter.in.kafka;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import dev.prospector.kit.data.BulkTopicHandler;
import dev.prospector.kit.data.IncomingEvent;
import dev.prospector.sync.application.port.in.activity.ActivityIntake;
import dev.prospector.sync.domain.activity.RecruiterNote;

/** Understands the events of {@code linkedin.notes} (architecture.md 5); late ones are told apart where they are stored. */
@ApplicationScoped
class NoteNewsHandler implements BulkTopicHandler {

    private final ActivityIntake intake;
    private final EventJson json;

    NoteNewsHandler(ActivityIntake intake, EventJson json) {
        this.intake = intake;
        this.json = json;
    }

    @Override
    public String topic() {
        return "linkedin.notes";
    }

    @Override
    public void handle(List<IncomingEvent> events) {
        intake.notes(events.stream().map(this::note).toList());
    }

    @Override
    public boolean understands(IncomingEvent event) {
        return EventJson.isUnderstood(() -> note(event));
    }

    private RecruiterNote note(IncomingEvent event) {
        return json.read(event, NoteNews.class).toDomain();
    }
}
