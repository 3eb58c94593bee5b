package dev.prospector.job.adapter.in.kafka;

import java.io.IOException;

import jakarta.enterprise.context.ApplicationScoped;

import com.fasterxml.jackson.databind.ObjectMapper;

import dev.prospector.job.application.port.in.pipeline.CandidateNews;
import dev.prospector.kit.data.IncomingEvent;
import dev.prospector.kit.data.MalformedEvent;
import dev.prospector.kit.data.TopicHandler;

/** Understands one notice of {@code ats.candidates} (architecture.md 5). */
@ApplicationScoped
class CandidateNoticeHandler implements TopicHandler {
    private final CandidateNews news;
    private final ObjectMapper json;

    CandidateNoticeHandler(CandidateNews news, ObjectMapper json) {
        this.news = news;
        this.json = json;
    }

    @Override
    public String topic() {
        return "ats.candidates";
    }

    @Override
    public void handle(IncomingEvent event) {
        news.told(read(event).toDomain());
    }

    @Override
    public boolean understands(IncomingEvent event) {
        try {
            read(event);
            return true;
        } catch (MalformedEvent poison) {
            return false;
        }
    }

    private CandidateNotice read(IncomingEvent event) {
        if (!event.type().equals("CANDIDATE")) {
            throw new MalformedEvent("ats.candidates has no such type of event");
        }
        try {
            var notice = json.readValue(event.payload(), CandidateNotice.class);
            if (notice != null && notice.id() != null) {
                return notice;
            }
        } catch (IOException e) {
            // Its message would quote the payload.
        }
        throw new MalformedEvent("the payload is not that of its type");
    }
}
