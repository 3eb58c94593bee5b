package dev.prospector.integration.adapter.out.http.activity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import dev.prospector.integration.adapter.out.http.GoldenSample;
import dev.prospector.integration.adapter.out.http.linkedin.Page;
import dev.prospector.integration.adapter.out.http.linkedin.Paging;
import dev.prospector.integration.adapter.out.http.linkedin.UnusableAnswer;

class PurgedCandidateTest {
    private static final GoldenSample SAMPLE = GoldenSample.of("purged-exported-candidates.json");
    private static final String MEMBER = "urn:li:person:pQ7x2";

    @Test
    void the_golden_sample_is_understood() {
        var left = new PurgedCandidate(MEMBER, Instant.parse("2026-02-01T00:00:00Z"));

        assertEquals(new Page<>(List.of(left), new Paging(0, 10, 1)), read(SAMPLE));
        assertEquals(read(SAMPLE), read(SAMPLE.withUnknownFields()));
    }

    @Test
    void when_may_be_missing() {
        assertEquals(
                List.of(new PurgedCandidate(MEMBER, null)),
                read(SAMPLE.without("/elements/0/purgedAt")).elements());
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {"member, 7, text", "member, null, text", "purgedAt, 'x', time"})
    void who_must_be_there_and_a_wrong_type_is_refused_by_name(String name, String value, String type) {
        var refusal = assertThrows(UnusableAnswer.class, () -> read(SAMPLE.with("/elements/0/" + name, value)));

        assertEquals("LinkedIn's answer: elements[0]." + name + " is no " + type, refusal.getMessage());
    }

    private static Page<PurgedCandidate> read(GoldenSample sample) {
        return PurgedCandidate.page(sample.bytes());
    }
}
