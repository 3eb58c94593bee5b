package dev.prospector.sync.adapter.in.kafka.activity;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import dev.prospector.kit.data.event.BulkTopicHandler;
import dev.prospector.kit.data.event.EventPayloads;
import dev.prospector.kit.data.event.IncomingEvent;
import dev.prospector.sync.application.port.in.activity.ActivityIntake;
import dev.prospector.sync.domain.activity.Stub;

/** Understands the events of {@code linkedin.stubs} (architecture.md 5). */
@ApplicationScoped
class StubNewsHandler implements BulkTopicHandler<Stub> {

    private final ActivityIntake intake;
    private final EventPayloads payloads;

    StubNewsHandler(ActivityIntake intake, EventPayloads payloads) {
        this.intake = intake;
        this.payloads = payloads;
    }

    @Override
    public String topic() {
        return "linkedin.stubs";
    }

    @Override
    public Stub understood(IncomingEvent event) {
        return payloads.read(event, StubNews.class).toDomain();
    }

    @Override
    public void handleAll(List<Stub> told) {
        intake.stubs(told);
    }
}
