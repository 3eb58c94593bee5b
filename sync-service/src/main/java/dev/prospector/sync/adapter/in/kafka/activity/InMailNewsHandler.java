package dev.prospector.sync.adapter.in.kafka.activity;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import dev.prospector.kit.data.event.BulkTopicHandler;
import dev.prospector.kit.data.event.EventPayloads;
import dev.prospector.kit.data.event.IncomingEvent;
import dev.prospector.sync.application.port.in.activity.ActivityIntake;
import dev.prospector.sync.domain.activity.InMail;

/** Understands the events of {@code linkedin.inmails} (architecture.md 5). */
@ApplicationScoped
class InMailNewsHandler implements BulkTopicHandler<InMail> {

    private final ActivityIntake intake;
    private final EventPayloads payloads;

    InMailNewsHandler(ActivityIntake intake, EventPayloads payloads) {
        this.intake = intake;
        this.payloads = payloads;
    }

    @Override
    public String topic() {
        return "linkedin.inmails";
    }

    @Override
    public InMail understood(IncomingEvent event) {
        return payloads.read(event, InMailNews.class).toDomain();
    }

    @Override
    public void handleAll(List<InMail> told) {
        intake.inMails(told);
    }
}
