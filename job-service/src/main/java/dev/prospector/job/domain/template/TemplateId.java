package dev.prospector.job.domain.template;

import java.time.Instant;
import java.util.UUID;

import dev.prospector.job.domain.TimeOrderedId;

/** Names a process template; the one made last is the greatest. */
public record TemplateId(UUID value) {
    static TemplateId madeAt(Instant now) {
        return new TemplateId(TimeOrderedId.at(now));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
