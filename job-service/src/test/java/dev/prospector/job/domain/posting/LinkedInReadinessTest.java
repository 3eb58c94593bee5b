package dev.prospector.job.domain.posting;

import static dev.prospector.job.domain.posting.LinkedInObstacle.APPLY_ADDRESS_INVALID;
import static dev.prospector.job.domain.posting.LinkedInObstacle.APPLY_ADDRESS_MISSING;
import static dev.prospector.job.domain.posting.LinkedInObstacle.DESCRIPTION_TAG;
import static dev.prospector.job.domain.posting.LinkedInObstacle.DESCRIPTION_TOO_LONG;
import static dev.prospector.job.domain.posting.LinkedInObstacle.DESCRIPTION_TOO_SHORT;
import static dev.prospector.job.domain.posting.LinkedInObstacle.LOCATION_COMMA;
import static dev.prospector.job.domain.posting.LinkedInObstacle.TITLE_TOO_LONG;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.URI;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dev.prospector.job.Samples;

class LinkedInReadinessTest {
    private static final String ENOUGH = "d".repeat(100);

    @Test
    void a_job_within_the_limits_is_taken() {
        assertEquals(List.of(), obstacles("t".repeat(200), ENOUGH, Samples.HAMBURG));
        assertEquals(List.of(), obstacles("t", "d".repeat(25_000), new Location("Hamburg", "Hamburg", "DE", "20095")));
        var remote = new JobDetails("t", ENOUGH, new Location(null, null, "DE", null), WorkplaceType.REMOTE);
        assertEquals(List.of(), remote.linkedInObstacles());
    }

    @Test
    void a_title_has_at_most_200_characters() {
        assertEquals(List.of(TITLE_TOO_LONG), obstacles("t".repeat(201), ENOUGH, Samples.HAMBURG));
    }

    @Test
    void a_description_has_100_to_25_000_characters() {
        assertEquals(List.of(DESCRIPTION_TOO_SHORT), obstacles("t", "d".repeat(99), Samples.HAMBURG));
        assertEquals(List.of(DESCRIPTION_TOO_LONG), obstacles("t", "d".repeat(25_001), Samples.HAMBURG));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>Text <b>bold</b>, <strong>strong</strong><br></p>",
                "<ul><li><u>one</u></li><LI><i>two</i></LI></ul><br/>",
                "a < b, 3 <4 and -> <3"
            })
    void a_description_may_have_linkedins_tags_and_signs_that_are_none(String text) {
        assertEquals(List.of(), obstacles("t", text + ENOUGH, Samples.HAMBURG));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<h1>Title</h1>",
                "</div>",
                "<script>alert(1)</script>",
                "<a href='x'>x</a>",
                "<!-- note -->",
                "<bold>b</bold>"
            })
    void a_description_has_no_other_tags(String text) {
        assertEquals(List.of(DESCRIPTION_TAG), obstacles("t", text + ENOUGH, Samples.HAMBURG));
    }

    @Test
    void a_location_goes_into_one_text_with_commas_between() {
        assertEquals(List.of(LOCATION_COMMA), obstacles("t", ENOUGH, new Location("Berlin, Mitte", null, "DE", null)));
        assertEquals(List.of(LOCATION_COMMA), obstacles("t", ENOUGH, new Location("Linz", "A, B", "AT", null)));
    }

    @Test
    void linkedin_has_to_know_where_to_apply() {
        assertEquals(List.of(APPLY_ADDRESS_MISSING), obstacles(Optional.empty()));
        assertEquals(List.of(), obstacles(Optional.of("https://ats.example/jobs/{jobNumber}/apply")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:{jobNumber}",
                "ftp://ats.example/{jobNumber}",
                "//ats.example/{jobNumber}",
                "https:///jobs/{jobNumber}",
                "https://ats.example/a b/{jobNumber}",
                "https://ats.example/{jobId}",
                "{jobNumber}",
                ""
            })
    void an_address_that_leads_nowhere_is_none(String template) {
        assertEquals(List.of(APPLY_ADDRESS_INVALID), obstacles(Optional.of(template)));
    }

    @Test
    void each_job_has_its_own_address() {
        var address = new ApplyAddress("HTTP://ats.example/jobs?id={jobNumber}");
        assertEquals(Optional.of(URI.create("HTTP://ats.example/jobs?id=JOB-1042")), address.of(new JobNumber(1042)));
    }

    @Test
    void where_to_apply_is_told_after_what_the_job_says() {
        var job = Samples.draft().overview();
        assertEquals(List.of(DESCRIPTION_TOO_SHORT, APPLY_ADDRESS_MISSING), job.linkedInObstacles(Optional.empty()));
    }

    private static List<LinkedInObstacle> obstacles(Optional<String> template) {
        var details = new JobDetails("t", ENOUGH, Samples.HAMBURG, WorkplaceType.ON_SITE);
        return Samples.draft().edited(details).overview().linkedInObstacles(template.map(ApplyAddress::new));
    }

    @Test
    void everything_to_mend_is_told_at_once() {
        var everything = obstacles("t".repeat(201), "<h1>", new Location("a,b", null, "DE", null));
        assertEquals(List.of(TITLE_TOO_LONG, DESCRIPTION_TOO_SHORT, DESCRIPTION_TAG, LOCATION_COMMA), everything);
    }

    private static List<LinkedInObstacle> obstacles(String title, String description, Location location) {
        return new JobDetails(title, description, location, WorkplaceType.ON_SITE).linkedInObstacles();
    }
}
