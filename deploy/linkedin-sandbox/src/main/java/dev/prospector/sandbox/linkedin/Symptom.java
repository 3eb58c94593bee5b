package dev.prospector.sandbox.linkedin;

import java.time.Duration;
import java.util.function.Supplier;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import dev.prospector.sandbox.http.Reply;

/** What a caller sees of a {@link Fault}. */
public sealed interface Symptom {

    /** @param work does what was asked for; a symptom that does not call it leaves LinkedIn as it is */
    Reply reply(Supplier<Reply> work);

    /** For the journal. */
    String label();

    /** An error's status, with LinkedIn's error body. */
    record Status(int status) implements Symptom {

        @Override
        public Reply reply(Supplier<Reply> work) {
            return ApiError.broken(status);
        }

        @Override
        public String label() {
            return "STATUS";
        }
    }

    /** The answer that there would be without the fault, but late: the work is done, whether or not the caller still listens. */
    record Delay(Duration delay) implements Symptom {

        @Override
        public Reply reply(Supplier<Reply> work) {
            return work.get().after(delay);
        }

        @Override
        public String label() {
            return "DELAY";
        }
    }

    /** The connection breaks off, and nothing was done. A push does not arrive. */
    record Reset() implements Symptom {

        @Override
        public Reply reply(Supplier<Reply> work) {
            return Reply.reset();
        }

        @Override
        public String label() {
            return "RESET";
        }
    }

    /** The answer that there would be without the fault, but that one element of it has lost its member: nobody can make sense of it. */
    record Spoilt(String id) implements Symptom {

        @Override
        public Reply reply(Supplier<Reply> work) {
            return work.get().changed(answer -> answer.path("elements").forEach(this::spoil));
        }

        private void spoil(JsonNode element) {
            if (element instanceof ObjectNode object
                    && id.equals(element.path("id").asText())) {
                object.remove("member");
            }
        }

        @Override
        public String label() {
            return "SPOILT";
        }
    }

    /** 429: the caller is to come again after so many seconds. */
    record Throttle(int retryAfter) implements Symptom {

        @Override
        public Reply reply(Supplier<Reply> work) {
            return ApiError.throttled(retryAfter);
        }

        @Override
        public String label() {
            return "THROTTLE";
        }
    }
}
