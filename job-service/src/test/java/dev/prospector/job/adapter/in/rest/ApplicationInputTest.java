package dev.prospector.job.adapter.in.rest;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.UUID;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import dev.prospector.job.Remains;

/** Whatever is wrong with what is sent, the answer points at it, and nothing is stored. */
@QuarkusTest
class ApplicationInputTest {
    private static final String STAGE = "01941297-3a8c-7c0e-9d5b-2f6a4e1b7c93";

    private final Api api = Api.ofFreshTenant();
    private String job;
    private String application;

    @Inject
    Remains remains;

    @BeforeEach
    void somebody_is_in_a_job() {
        job = api.activeJob();
        application = api.applicant(job);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "POST | /jobs/{job}/applications | {} | 422 | INVALID | /candidateId | NOT_NULL",
                "POST | /jobs/{job}/applications | {\"candidateId\": null} | 422 | INVALID | /candidateId | NOT_NULL",
                "POST | /jobs/{job}/applications | {\"candidateId\": 7} | 400 | MALFORMED_BODY | /candidateId | WRONG_FORMAT",
                "POST | /jobs/{job}/applications | {\"candidateId\": \"a\\u0000b\"} | 400 | MALFORMED_BODY | /candidateId | WRONG_FORMAT",
                "POST | /jobs/{job}/applications | {\"candidate\": 1} | 400 | MALFORMED_BODY | /candidate | UNKNOWN_FIELD",
                "POST | /applications/{application}/moves | {\"fromStage\": null, \"toStage\": \"{stage}\"} | 422 | INVALID | /fromStage | NOT_NULL",
                "POST | /applications/{application}/moves | {\"fromStage\": \"{stage}\"} | 422 | INVALID | /toStage | NOT_NULL",
                "POST | /applications/{application}/moves | {\"fromStage\": \"x\", \"toStage\": \"{stage}\"} | 400 | MALFORMED_BODY | /fromStage | WRONG_FORMAT",
                "POST | /applications/{application}/moves | {\"fromStage\": [], \"toStage\": \"{stage}\"} | 400 | MALFORMED_BODY | /fromStage | WRONG_TYPE",
                "POST | /applications/{application}/moves | {\"fromStage\": \"{stage}\", \"toStage\": \"{stage}\"} | 422 | INVALID | /toStage | SAME_STAGE",
                "POST | /applications/{application}/moves | {\"fromStage\": \"{prospect}\", \"toStage\": \"{stage}\"} | 422 | INVALID | /toStage | UNKNOWN_STAGE",
                "POST | /applications/{application}/moves | {\"fromStage\": \"{prospect}\", \"toStage\": \"{applied}\", \"by\": 1} | 400 | MALFORMED_BODY | /by | UNKNOWN_FIELD",
                "POST | /applications/{application}/rejection | {} | 422 | INVALID | /reason | NOT_NULL",
                "POST | /applications/{application}/rejection | {\"reason\": \"BORING\"} | 400 | MALFORMED_BODY | /reason | WRONG_FORMAT",
                "POST | /applications/{application}/rejection | {\"reason\": \"OTHER\", \"note\": \"x\"} | 400 | MALFORMED_BODY | /note | UNKNOWN_FIELD",
                "PUT | /applications/{application}/offer | {} | 422 | INVALID | /state | NOT_NULL",
                "PUT | /applications/{application}/offer | {\"state\": \"MADE\"} | 400 | MALFORMED_BODY | /state | WRONG_FORMAT",
                "PUT | /applications/{application}/offer | {\"state\": \"PREPARED\", \"sum\": 1} | 400 | MALFORMED_BODY | /sum | UNKNOWN_FIELD"
            })
    void what_is_wrong_is_pointed_at_and_nothing_is_stored(
            String method, String path, String body, int status, String code, String pointer, String fault) {
        var before = remains.rowsOf(api.tenant());

        api.recruiter()
                .header("If-Match", "*")
                .body(filled(body))
                .request(method, filled(path))
                .then()
                .statusCode(status)
                .body("code", equalTo(code))
                .body("errors.pointer", contains(pointer))
                .body("errors.code", contains(fault));
        assertEquals(before, remains.rowsOf(api.tenant()));
        api.recruiter().get("/applications/" + application).then().header("ETag", "\"0\"");
    }

    @Test
    void another_tenants_stages_are_no_stages_of_the_job() {
        var stranger = Api.ofFreshTenant();
        var foreign = stranger.stage(stranger.job(), 1);

        api.recruiter()
                .body("{\"fromStage\": \"%s\", \"toStage\": \"%s\"}".formatted(api.stage(job, 0), foreign))
                .post("/applications/" + application + "/moves")
                .then()
                .statusCode(422)
                .body("errors.code", contains("UNKNOWN_STAGE"));
    }

    @Test
    void what_is_no_id_names_nothing() {
        api.recruiter().get("/applications/nothing").then().statusCode(404);
        api.recruiter().get("/applications/" + UUID.randomUUID()).then().statusCode(404);
        api.recruiter().delete("/applications/" + UUID.randomUUID()).then().statusCode(404);
    }

    private String filled(String text) {
        return text.replace("{job}", job)
                .replace("{application}", application)
                .replace("{stage}", STAGE)
                .replace("{prospect}", api.stage(job, 0))
                .replace("{applied}", api.stage(job, 1));
    }
}
