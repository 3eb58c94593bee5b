package dev.prospector.candidate.adapter.in.rest.candidate;

import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.status;
import static com.github.tomakehurst.wiremock.http.Fault.CONNECTION_RESET_BY_PEER;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Stream;

import jakarta.inject.Inject;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.client.WireMock;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.faulttolerance.api.CircuitBreakerMaintenance;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import dev.prospector.candidate.adapter.in.rest.AuditRows;
import dev.prospector.candidate.adapter.in.rest.Requests;

/** "Read, only through an application of their job" (product.md 3): job-service knows which these are. */
@QuarkusTest
class ReadingForInterviewersTest {
    private final Requests requests = new Requests();
    private String id;

    @Inject
    CircuitBreakerMaintenance breakers;

    @Inject
    AuditRows audit;

    @BeforeEach
    void a_candidate() {
        id = requests.exported("r-1", "pQ7x2", "Lena", "Okafor", "lena@example.org");
    }

    @AfterEach
    void close_breakers() {
        breakers.resetAll();
    }

    @Test
    void a_person_of_their_job_is_shown_with_everything_known() {
        requests.jobService().shows(id);
        requests.as("interviewer")
                .get("/candidates/" + id)
                .then()
                .statusCode(200)
                .body("emailAddresses[0]", equalTo("lena@example.org"));
    }

    @Test
    void job_service_is_asked_anew_at_each_reading() {
        requests.jobService().shows(id);
        requests.as("interviewer").get("/candidates/" + id).then().statusCode(200);
        requests.jobService().shows();
        requests.as("interviewer").get("/candidates/" + id).then().statusCode(404);
        assertEquals(2, requests.jobService().heard().size());
    }

    @ParameterizedTest
    @MethodSource("failures")
    void while_job_service_does_not_say_nobody_is_shown_and_no_reading_is_kept(ResponseDefinitionBuilder failure) {
        requests.jobService().answers(failure);
        requests.as("interviewer")
                .get("/candidates/" + id)
                .then()
                .statusCode(503)
                .header("Retry-After", "2")
                .contentType("application/problem+json")
                .body("code", equalTo("RELATIONS_UNAVAILABLE"))
                .body("detail", not(containsString("job-service")));
        assertEquals(0, audit.of(requests.tenant(), "CANDIDATE_READ").size());
    }

    static Stream<ResponseDefinitionBuilder> failures() {
        return Stream.of(
                status(500),
                status(403),
                status(422),
                okJson("{}"),
                okJson("{\"visible\": []}").withFixedDelay(2_000),
                WireMock.aResponse().withFault(CONNECTION_RESET_BY_PEER));
    }

    @Test
    void the_time_that_job_service_asks_for_is_passed_on() {
        requests.jobService().answers(status(503).withHeader("Retry-After", "30"));
        requests.as("interviewer")
                .get("/candidates/" + id)
                .then()
                .statusCode(503)
                .header("Retry-After", "30");
    }

    @Test
    void others_read_while_job_service_is_away_and_do_not_ask_it() {
        requests.jobService().answers(status(500));
        for (var role : new String[] {"admin", "recruiter", "hiring-manager", "read-only"}) {
            requests.as("interviewer", role).get("/candidates/" + id).then().statusCode(200);
        }
        assertEquals(0, requests.jobService().heard().size());
    }
}
