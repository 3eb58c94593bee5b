package dev.prospector.sync.adapter.in.kafka.export;

import java.time.Instant;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;

import dev.prospector.sync.domain.Personal;

/** The payloads of {@code linkedin.exports}. Fields that came later are not for us. */
final class ExportNews {

    private ExportNews() {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Received(String requestId, Instant receivedAt) {}

    /** @param profile sealed; base64 in JSON */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Facts(
            String requestId,
            String jobNumber,
            @Personal String exportedBy,
            Instant exportedAt,
            @Personal String person,
            byte[] profile) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Stopped(String requestId) {}
}
