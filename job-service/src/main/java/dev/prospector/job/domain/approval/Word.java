package dev.prospector.job.domain.approval;

import java.time.Instant;
import java.util.Optional;

import dev.prospector.job.domain.Personal;
import dev.prospector.job.domain.Text;

/** What one approver has said, why and when. */
public record Word(Decision decision, @Personal Optional<String> comment, Instant at) {
    public static final int COMMENT_MAX = 2000;

    /** @param comment null or blank for none */
    public static Word said(Decision decision, String comment, Instant at) {
        var given = Optional.ofNullable(comment).filter(text -> !text.isBlank());
        return new Word(decision, given.map(text -> Text.paragraphs("comment", text, COMMENT_MAX)), at);
    }
}
