package dev.prospector.sync.adapter.in.kafka;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import dev.prospector.kit.data.BulkTopicHandler;
import dev.prospector.kit.data.IncomingEvent;
import dev.prospector.sync.application.port.in.activity.ActivityIntake;
import dev.prospector.sync.domain.activity.InMail;

/** Understands the events of {@code linkedin.inmails} (architecture.md 5). */
@ApplicationScoped
class InMailNewsHandler implements BulkTopicHandler {

    private final ActivityIntake intake;
    private final EventJson json;

    InMailNewsHandler(ActivityIntake intake, EventJson json) {
        this.intake = intake;
        this.json = json;
    }

    @Override
    public String topic() {
        return "linkedin.inmails";
    }

    @Override
    public void handle(List<IncomingEvent> events) {
        intake.inMails(events.stream().map(this::inMail).toList());
    }

    @Override
    public boolean understands(IncomingEvent event) {
        return EventJson.isUnderstood(() -> inMail(event));
    }

    private InMail inMail(IncomingEvent event) {
        return json.read(event, InMailNews.class).toDomain();
    }
}
