package dev.prospector.sync.adapter.in.kafka.activity;

import java.time.Instant;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;

import dev.prospector.sync.domain.Personal;
import dev.prospector.sync.domain.activity.SealedText;
import dev.prospector.sync.domain.activity.Stub;

/** The payload of {@code linkedin.stubs}. @param profile sealed; base64 in JSON */
@JsonIgnoreProperties(ignoreUnknown = true)
record StubNews(
        String stub, String contract, String seat, @Personal String person, Instant createdAt, byte[] profile) {

    Stub toDomain() {
        return new Stub(stub, contract, seat, person, createdAt, SealedText.orNull(profile));
    }
}
