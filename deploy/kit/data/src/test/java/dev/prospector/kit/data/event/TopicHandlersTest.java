package dev.prospector.kit.data.event;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;

class TopicHandlersTest {
    private final TopicHandler<String> jobs = new Deaf("ats.jobs");
    private final TopicHandler<String> feedback = new Deaf("ats.feedback");

    private record Deaf(String topic) implements TopicHandler<String> {
        @Override
        public String understood(IncomingEvent event) {
            return "";
        }

        @Override
        public void handle(String news) {}
    }

    @Test
    void each_topic_has_its_handler() {
        var handlers = new TopicHandlers(List.of(jobs, feedback));
        assertEquals(Set.of("ats.jobs", "ats.feedback"), handlers.topics());
        assertSame(feedback, handlers.of("ats.feedback"));
        assertThrows(UntakenTopic.class, () -> handlers.of("ats.candidates"));
    }

    @Test
    void two_handlers_of_one_topic_are_refused() {
        assertThrows(IllegalStateException.class, () -> new TopicHandlers(List.of(jobs, new Deaf("ats.jobs"))));
    }
}
