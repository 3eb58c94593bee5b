package dev.prospector.candidate.adapter.out.messaging;

import jakarta.inject.Inject;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

import dev.prospector.candidate.application.port.out.candidate.CandidateNotices;
import dev.prospector.candidate.domain.CandidateId;

/** What is stored to be sent, and arrives in Kafka, is what the golden samples show, to the letter: so it holds nothing of whom it is about. */
@QuarkusTest
class OutboxCandidateNoticesTest {
    @Inject
    CandidateNotices notices;

    @Inject
    ToldNotices told;

    @Test
    void a_change_of_a_candidate_is_told_as_the_sample_shows() {
        var sample = ToldNotices.sample("ats.candidates.changed");
        told.assertTold("ats.candidates", "CANDIDATE", sample, () -> notices.changed(id(sample), 2));
    }

    @Test
    void the_end_of_a_candidate_is_told_as_the_sample_shows() {
        var sample = ToldNotices.sample("ats.candidates.deleted");
        told.assertTold("ats.candidates", "CANDIDATE", sample, () -> notices.deleted(id(sample), 3));
    }

    @Test
    void that_a_candidate_is_another_one_is_told_as_the_sample_shows() {
        var sample = ToldNotices.sample("ats.candidates.merged");
        var winner = CandidateId.parse(sample.get("mergedInto").asText()).orElseThrow();
        told.assertTold("ats.candidates", "CANDIDATE", sample, () -> notices.merged(id(sample), 3, winner));
    }

    private static CandidateId id(JsonNode sample) {
        return CandidateId.parse(sample.get("id").asText()).orElseThrow();
    }
}
