package dev.prospector.job.adapter.in.kafka;

import jakarta.enterprise.context.ApplicationScoped;

import dev.prospector.job.application.port.in.pipeline.CandidateNews;
import dev.prospector.job.domain.person.CandidateWord;
import dev.prospector.kit.data.event.EventPayloads;
import dev.prospector.kit.data.event.IncomingEvent;
import dev.prospector.kit.data.event.MalformedEvent;
import dev.prospector.kit.data.event.TopicHandler;

/** Understands one notice of {@code ats.candidates} (architecture.md 5). */
@ApplicationScoped
class CandidateNoticeHandler implements TopicHandler<CandidateWord> {
    private final CandidateNews news;
    private final EventPayloads payloads;

    CandidateNoticeHandler(CandidateNews news, EventPayloads payloads) {
        this.news = news;
        this.payloads = payloads;
    }

    @Override
    public String topic() {
        return "ats.candidates";
    }

    @Override
    public CandidateWord understood(IncomingEvent event) {
        if (!event.type().equals("CANDIDATE")) {
            throw new MalformedEvent("ats.candidates has no such type of event");
        }
        var notice = payloads.read(event, CandidateNotice.class);
        if (notice.id() == null) {
            throw new MalformedEvent("a notice is a candidate's");
        }
        return notice.toDomain();
    }

    @Override
    public void handle(CandidateWord word) {
        news.told(word);
    }
}
