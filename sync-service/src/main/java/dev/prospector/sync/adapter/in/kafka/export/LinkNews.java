package dev.prospector.sync.adapter.in.kafka.export;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;

import dev.prospector.sync.domain.Personal;

/** The payload of {@code linkedin.links}; whose user the person is, integration-service is asked when it matters. */
@JsonIgnoreProperties(ignoreUnknown = true)
record LinkNews(@Personal String person) {}
