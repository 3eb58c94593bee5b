package dev.prospector.sync.adapter.in.kafka;

import java.io.IOException;

import jakarta.enterprise.context.ApplicationScoped;

import com.fasterxml.jackson.databind.ObjectMapper;

import dev.prospector.kit.data.IncomingEvent;
import dev.prospector.kit.data.MalformedEvent;
import dev.prospector.kit.data.TopicHandler;
import dev.prospector.sync.application.port.in.LinkIntake;
import dev.prospector.sync.domain.LinkedPerson;

/**
 * Understands one event of {@code linkedin.links} (architecture.md 5). Late and old ones need not be told apart: each export is judged by
 * what integration-service says at that moment.
 */
@ApplicationScoped
class LinkNewsHandler implements TopicHandler {

    private final LinkIntake intake;
    private final ObjectMapper json;

    LinkNewsHandler(LinkIntake intake, ObjectMapper json) {
        this.intake = intake;
        this.json = json;
    }

    @Override
    public String topic() {
        return "linkedin.links";
    }

    @Override
    public void handle(IncomingEvent event) {
        LinkedPerson person = person(event);
        if (event.type().equals("LINKED")) {
            intake.linked(person);
        }
    }

    @Override
    public boolean understands(IncomingEvent event) {
        try {
            person(event);
            return true;
        } catch (MalformedEvent | IllegalArgumentException poison) {
            return false;
        }
    }

    /** Who was linked or unlinked. What was judged before a person was unlinked stays as it was judged. */
    private LinkedPerson person(IncomingEvent event) {
        return switch (event.type()) {
            case "LINKED", "UNLINKED" -> new LinkedPerson(read(event).person());
            default -> throw new MalformedEvent("linkedin.links has no such type of event");
        };
    }

    private LinkNews read(IncomingEvent event) {
        try {
            LinkNews news = json.readValue(event.payload(), LinkNews.class);
            if (news != null) {
                return news;
            }
        } catch (IOException e) {
            // Its message would quote the payload.
        }
        throw new MalformedEvent("the payload is not that of its type");
    }
}
