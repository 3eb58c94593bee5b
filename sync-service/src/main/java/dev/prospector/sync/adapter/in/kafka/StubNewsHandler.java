package dev.prospector.sync.adapter.in.kafka;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import dev.prospector.kit.data.BulkTopicHandler;
import dev.prospector.kit.data.IncomingEvent;
import dev.prospector.sync.application.port.in.activity.ActivityIntake;
import dev.prospector.sync.domain.activity.Stub;

/** Understands the events of {@code linkedin.stubs} (architecture.md 5). */
@ApplicationScoped
class StubNewsHandler implements BulkTopicHandler {

    private final ActivityIntake intake;
    private final EventJson json;

    StubNewsHandler(ActivityIntake intake, EventJson json) {
        this.intake = intake;
        this.json = json;
    }

    @Override
    public String topic() {
        return "linkedin.stubs";
    }

    @Override
    public void handle(List<IncomingEvent> events) {
        intake.stubs(events.stream().map(this::stub).toList());
    }

    @Override
    public boolean understands(IncomingEvent event) {
        return EventJson.isUnderstood(() -> stub(event));
    }

    private Stub stub(IncomingEvent event) {
        return json.read(event, StubNews.class).toDomain();
    }
}
