package dev.prospector.job.adapter.in.kafka;

import java.util.Optional;
import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;

import dev.prospector.job.domain.person.CandidateWord;
import dev.prospector.job.domain.pipeline.CandidateId;

/** The payload of {@code ats.candidates}. @param mergedInto null where they are nobody else */
@JsonIgnoreProperties(ignoreUnknown = true)
record CandidateNotice(
        @JsonProperty(required = true) UUID id,
        @JsonProperty(required = true) long version,
        @JsonProperty(required = true) boolean deleted,
        UUID mergedInto) {
    CandidateWord toDomain() {
        return new CandidateWord(
                new CandidateId(id),
                version,
                deleted,
                Optional.ofNullable(mergedInto).map(CandidateId::new));
    }
}
