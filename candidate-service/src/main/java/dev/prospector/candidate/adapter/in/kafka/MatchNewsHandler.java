package dev.prospector.candidate.adapter.in.kafka;

import jakarta.enterprise.context.ApplicationScoped;

import dev.prospector.candidate.application.port.in.match.LinkedInFindings;
import dev.prospector.candidate.domain.InvalidValue;
import dev.prospector.kit.data.event.EventPayloads;
import dev.prospector.kit.data.event.IncomingEvent;
import dev.prospector.kit.data.event.MalformedEvent;
import dev.prospector.kit.data.event.TopicHandler;

/** Understands one event of {@code linkedin.matches} (architecture.md 5). */
@ApplicationScoped
class MatchNewsHandler implements TopicHandler<Runnable> {
    private final LinkedInFindings findings;
    private final EventPayloads payloads;

    MatchNewsHandler(LinkedInFindings findings, EventPayloads payloads) {
        this.findings = findings;
        this.payloads = payloads;
    }

    @Override
    public String topic() {
        return "linkedin.matches";
    }

    @Override
    public Runnable understood(IncomingEvent event) {
        if (!event.type().equals("MATCHED")) {
            throw new MalformedEvent("linkedin.matches has no such type of event");
        }
        var news = payloads.read(event, MatchNews.class);
        var candidate = news.candidate().orElseThrow(() -> new MalformedEvent("a match is a candidate's"));
        try {
            var finding = news.toDomain();
            return () -> findings.learned(candidate, event.version(), finding);
        } catch (InvalidValue noUrn) {
            throw new MalformedEvent("a member is named by a URN");
        }
    }

    @Override
    public void handle(Runnable effect) {
        effect.run();
    }
}
