package dev.prospector.sync.adapter.in.kafka.activity;

import java.time.Instant;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;

import dev.prospector.sync.domain.Personal;
import dev.prospector.sync.domain.activity.RecruiterNote;
import dev.prospector.sync.domain.activity.SealedText;

/** The payload of {@code linkedin.notes}. @param text sealed; base64 in JSON */
@JsonIgnoreProperties(ignoreUnknown = true)
record NoteNews(
        String note,
        String contract,
        String seat,
        @Personal String author,
        @Personal String person,
        Instant createdAt,
        Instant modifiedAt,
        @JsonProperty(required = true) boolean active,
        byte[] text) {

    RecruiterNote toDomain() {
        return new RecruiterNote(
                note, contract, seat, author, person, createdAt, modifiedAt, active, SealedText.orNull(text));
    }
}
