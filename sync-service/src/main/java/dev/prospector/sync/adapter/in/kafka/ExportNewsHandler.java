package dev.prospector.sync.adapter.in.kafka;

import java.io.IOException;

import jakarta.enterprise.context.ApplicationScoped;

import com.fasterxml.jackson.databind.ObjectMapper;

import dev.prospector.kit.data.IncomingEvent;
import dev.prospector.kit.data.MalformedEvent;
import dev.prospector.kit.data.TopicHandler;
import dev.prospector.sync.application.port.in.ExportIntake;
import dev.prospector.sync.domain.ExportFacts;
import dev.prospector.sync.domain.ExportReason;
import dev.prospector.sync.domain.SealedProfile;

/** Understands one event of {@code linkedin.exports} (architecture.md 5). */
@ApplicationScoped
class ExportNewsHandler implements TopicHandler {

    private final ExportIntake intake;
    private final ObjectMapper json;

    ExportNewsHandler(ExportIntake intake, ObjectMapper json) {
        this.intake = intake;
        this.json = json;
    }

    @Override
    public String topic() {
        return "linkedin.exports";
    }

    @Override
    public void handle(IncomingEvent event) {
        news(event).run();
    }

    @Override
    public boolean understands(IncomingEvent event) {
        try {
            news(event);
            return true;
        } catch (MalformedEvent | IllegalArgumentException poison) {
            return false;
        }
    }

    /** What the event says, understood as a whole before it has any effect. */
    private Runnable news(IncomingEvent event) {
        return switch (event.type()) {
            case "RECEIVED" -> received(read(event, ExportNews.Received.class));
            case "FACTS" -> facts(event.version(), read(event, ExportNews.Facts.class));
            case "TENANT_MISMATCH" -> stopped(event, ExportReason.TENANT_MISMATCH);
            case "FETCH_PARKED" -> stopped(event, ExportReason.FETCH_PARKED);
            default -> throw new MalformedEvent("linkedin.exports has no such type of event");
        };
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
        String requestId = read(event, ExportNews.Stopped.class).requestId();
        return () -> intake.stopped(requestId, event.version(), reason);
    }

    private <T> T read(IncomingEvent event, Class<T> type) {
        try {
            T news = json.readValue(event.payload(), type);
            if (news != null) {
                return news;
            }
        } catch (IOException e) {
            // Its message would quote the payload.
        }
        throw new MalformedEvent("the payload is not that of its type");
    }
}
