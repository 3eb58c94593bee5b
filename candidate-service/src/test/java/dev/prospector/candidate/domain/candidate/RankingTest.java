package dev.prospector.candidate.domain.candidate;

import static dev.prospector.candidate.domain.candidate.Entries.entered;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.List;

import org.junit.jupiter.api.Test;

class RankingTest {
    private static final String URL = "linkedin.com/in/sample";
    private static final String EMAIL = "lena@example.org";

    private Instant now = Instant.parse("2026-01-02T00:00:00Z");

    @Test
    void a_profile_url_ranks_before_an_email_and_the_oldest_comes_first_among_equals() {
        var olderByEmail = candidate(EMAIL);
        var youngerByEmail = candidate(EMAIL);
        var byUrl = candidate(URL);
        assertEquals(List.of(byUrl, olderByEmail, youngerByEmail), ranked(youngerByEmail, byUrl, olderByEmail));
    }

    @Test
    void who_shares_none_of_the_keys_does_not_count() {
        assertEquals(List.of(), ranked(candidate("other@example.org"), candidate()));
    }

    private List<Candidate> ranked(Candidate... known) {
        return Ranking.of(entered("Lena", null, URL, EMAIL).joiningKeys(), List.of(known));
    }

    private Candidate candidate(String... contacts) {
        now = now.plusMillis(1);
        return Candidate.entered(entered("Lena", "Okafor", contacts), now);
    }
}
