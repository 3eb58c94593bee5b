package dev.prospector.sync.adapter.in.kafka.export;

import jakarta.enterprise.context.ApplicationScoped;

import dev.prospector.kit.data.event.EventPayloads;
import dev.prospector.kit.data.event.IncomingEvent;
import dev.prospector.kit.data.event.MalformedEvent;
import dev.prospector.kit.data.event.TopicHandler;
import dev.prospector.sync.application.port.in.export.LinkIntake;
import dev.prospector.sync.domain.export.LinkedPerson;

/**
 * Understands one event of {@code linkedin.links} (architecture.md 5). Late and old ones need not be told apart: each export is judged by
 * what integration-service says at that moment.
 */
@ApplicationScoped
class LinkNewsHandler implements TopicHandler<Runnable> {

    private final LinkIntake intake;
    private final EventPayloads payloads;

    LinkNewsHandler(LinkIntake intake, EventPayloads payloads) {
        this.intake = intake;
        this.payloads = payloads;
    }

    @Override
    public String topic() {
        return "linkedin.links";
    }

    /** What was judged before a person was unlinked stays as it was judged. */
    @Override
    public Runnable understood(IncomingEvent event) {
        var person = new LinkedPerson(payloads.read(event, LinkNews.class).person());
        return switch (event.type()) {
            case "LINKED" -> () -> intake.linked(person);
            case "UNLINKED" -> () -> {};
            default -> throw new MalformedEvent("linkedin.links has no such type of event");
        };
    }

    @Override
    public void handle(Runnable effect) {
        effect.run();
    }
}
