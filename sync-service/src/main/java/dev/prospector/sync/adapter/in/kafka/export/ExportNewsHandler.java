package dev.prospector.sync.adapter.in.kafka.export;

import jakarta.enterprise.context.ApplicationScoped;

import dev.prospector.kit.data.event.EventPayloads;
import dev.prospector.kit.data.event.IncomingEvent;
import dev.prospector.kit.data.event.MalformedEvent;
import dev.prospector.kit.data.event.TopicHandler;
import dev.prospector.sync.application.port.in.export.ExportIntake;
import dev.prospector.sync.domain.export.ExportFacts;
import dev.prospector.sync.domain.export.ExportReason;
import dev.prospector.sync.domain.export.SealedProfile;

/** Understands one event of {@code linkedin.exports} (architecture.md 5). */
@ApplicationScoped
class ExportNewsHandler implements TopicHandler<Runnable> {

    private final ExportIntake intake;
    private final EventPayloads payloads;

    ExportNewsHandler(ExportIntake intake, EventPayloads payloads) {
        this.intake = intake;
        this.payloads = payloads;
    }

    @Override
    public String topic() {
        return "linkedin.exports";
    }

    /** What the event says, understood as a whole before it has any effect. */
    @Override
    public Runnable understood(IncomingEvent event) {
        return switch (event.type()) {
            case "RECEIVED" -> received(payloads.read(event, ExportNews.Received.class));
            case "FACTS" -> facts(event.version(), payloads.read(event, ExportNews.Facts.class));
            case "TENANT_MISMATCH" -> stopped(event, ExportReason.TENANT_MISMATCH);
            case "FETCH_PARKED" -> stopped(event, ExportReason.FETCH_PARKED);
            default -> throw new MalformedEvent("linkedin.exports has no such type of event");
        };
    }

    @Override
    public void handle(Runnable effect) {
        effect.run();
    }

    private Runnable received(ExportNews.Received news) {
        if (news.receivedAt() == null) {
            throw new MalformedEvent("a notice has its time");
        }
        return () -> intake.noticed(news.requestId(), news.receivedAt());
    }

    private Runnable facts(long version, ExportNews.Facts news) {
        var facts = new ExportFacts(news.jobNumber(), news.exportedBy(), news.exportedAt(), news.person());
        var profile = new SealedProfile(news.profile());
        return () -> intake.learned(news.requestId(), version, facts, profile);
    }

    private Runnable stopped(IncomingEvent event, ExportReason reason) {
        String requestId = payloads.read(event, ExportNews.Stopped.class).requestId();
        return () -> intake.stopped(requestId, event.version(), reason);
    }
}
