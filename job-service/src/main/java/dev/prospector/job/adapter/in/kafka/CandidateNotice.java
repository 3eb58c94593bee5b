package dev.prospector.job.adapter.in.kafka;

import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;

/** The payload of {@code ats.candidates}. */
@JsonIgnoreProperties(ignoreUnknown = true)
record CandidateNotice(
        @JsonProperty(required = true) UUID id,
        @JsonProperty(required = true) boolean deleted) {}
