package dev.prospector.candidate.adapter.in.kafka;

import java.io.IOException;

import jakarta.enterprise.context.ApplicationScoped;

import com.fasterxml.jackson.databind.ObjectMapper;

import dev.prospector.candidate.application.port.in.LinkedInFindings;
import dev.prospector.candidate.domain.InvalidValue;
import dev.prospector.kit.data.IncomingEvent;
import dev.prospector.kit.data.MalformedEvent;
import dev.prospector.kit.data.TopicHandler;

/** Understands one event of {@code linkedin.matches} (architecture.md 5). */
@ApplicationScoped
class MatchNewsHandler implements TopicHandler {
    private final LinkedInFindings findings;
    private final ObjectMapper json;

    MatchNewsHandler(LinkedInFindings findings, ObjectMapper json) {
        this.findings = findings;
        this.json = json;
    }

    @Override
    public String topic() {
        return "linkedin.matches";
    }

    @Override
    public void handle(IncomingEvent event) {
        effect(event).run();
    }

    @Override
    public boolean understands(IncomingEvent event) {
        try {
            effect(event);
            return true;
        } catch (MalformedEvent poison) {
            return false;
        }
    }

    /** What the event says, understood as a whole before it has any effect. */
    private Runnable effect(IncomingEvent event) {
        if (!event.type().equals("MATCHED")) {
            throw new MalformedEvent("linkedin.matches has no such type of event");
        }
        var news = read(event);
        var candidate = news.candidate().orElseThrow(() -> new MalformedEvent("a match is a candidate's"));
        try {
            var finding = news.toDomain();
            return () -> findings.learned(candidate, event.version(), finding);
        } catch (InvalidValue noUrn) {
            throw new MalformedEvent("a member is named by a URN");
        }
    }

    private MatchNews read(IncomingEvent event) {
        try {
            var news = json.readValue(event.payload(), MatchNews.class);
            if (news != null) {
                return news;
            }
        } catch (IOException e) {
            // Its message would quote the payload.
        }
        throw new MalformedEvent("the payload is not that of its type");
    }
}
