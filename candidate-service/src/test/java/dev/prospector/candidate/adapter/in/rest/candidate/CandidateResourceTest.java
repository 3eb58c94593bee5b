package dev.prospector.candidate.adapter.in.rest.candidate;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import dev.prospector.candidate.adapter.in.rest.AuditRows;
import dev.prospector.candidate.adapter.in.rest.Requests;
import dev.prospector.testbed.Contracts;

@QuarkusTest
class CandidateResourceTest {
    private final Requests requests = new Requests();

    @Inject
    AuditRows audit;

    @ParameterizedTest
    @ValueSource(strings = {"admin", "recruiter", "hiring-manager", "read-only"})
    void a_candidate_is_shown_with_everything_known(String role) {
        String id = requests.asService("sync-service")
                .body(Contracts.read("http/export-person.request.json"))
                .put("/internal/exports/r-1/person")
                .then()
                .extract()
                .path("candidateId");
        requests.as(role)
                .get("/candidates/" + id)
                .then()
                .statusCode(200)
                .body("id", equalTo(id))
                .body("firstName", equalTo("Lena"))
                .body("lastName", equalTo("Okafor"))
                .body("headline", equalTo("Data Engineer at Nordwind AG"))
                .body("employer", equalTo("Nordwind AG"))
                .body("location", equalTo("Hamburg, Germany"))
                .body("source", equalTo("LINKEDIN"))
                .body("creditedTo", equalTo("recruiter"))
                .body("emailAddresses", contains("lena.okafor@example.org"))
                .body("phoneNumbers", contains("+49 40 1234567"))
                .body("profileUrls", contains("https://www.linkedin.com/in/sample"))
                .body("linkedInPerson", equalTo("urn:li:person:pQ7x2"))
                .body("match.state", equalTo("MATCHED"))
                .body("match.by", equalTo("EXPORT"))
                .body("match.evidence.kind", contains("LINKEDIN_PERSON"))
                .body("match.evidence.value", contains("urn:li:person:pQ7x2"))
                .body("match.rivals.size()", equalTo(0))
                .body("identities.findAll { it.at == null }.size()", equalTo(0))
                .body("createdAt", notNullValue());
    }

    @Test
    void a_conflict_is_shown_with_its_evidence() {
        var one = requests.exported("r-1", "pQ7x2", "Lena", "Okafor", "shared@example.org");
        var other = requests.exported("r-2", "zZ9y8", "Lena", "Okafor", "Shared@example.org");
        requests.as("recruiter")
                .get("/candidates/" + one)
                .then()
                .body("match.state", equalTo("CONFLICT"))
                .body("match.by", nullValue())
                .body("match.rivals.candidateId", contains(other))
                .body("match.rivals[0].contradicts", equalTo(true))
                .body("match.rivals[0].evidence.kind", contains("EMAIL"))
                .body("match.rivals[0].evidence.value", contains("shared@example.org"));
    }

    @Test
    void another_tenants_candidate_is_not_found() {
        var id = requests.exported("r-1", "pQ7x2", "Lena", "Okafor");
        new Requests()
                .as("admin")
                .get("/candidates/" + id)
                .then()
                .statusCode(404)
                .contentType("application/problem+json")
                .body("code", equalTo("CANDIDATE_NOT_FOUND"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"01970000-0000-7000-8000-000000000002", "1-1-1-1-1", "x", "01970000-0000-7000-8000-000000000002 "
            })
    void what_names_nobody_is_not_found(String id) {
        requests.as("admin")
                .get("/candidates/{id}", id)
                .then()
                .statusCode(404)
                .body("code", equalTo("CANDIDATE_NOT_FOUND"));
    }

    @Test
    void whoever_has_the_newest_version_is_not_sent_it_again() {
        var id = requests.exported("r-1", "pQ7x2", "Lena", "Okafor");
        var tag = tag(id);
        requests.as("admin")
                .header("If-None-Match", tag)
                .get("/candidates/" + id)
                .then()
                .statusCode(304)
                .header("ETag", tag)
                .body(equalTo(""));
        assertEquals(
                List.of("CANDIDATE_READ", "CANDIDATE_READ"),
                audit.actions(requests.tenant()).stream()
                        .filter("CANDIDATE_READ"::equals)
                        .toList());
    }

    @Test
    void what_a_candidate_becomes_has_another_tag() {
        var id = requests.exported("r-1", "pQ7x2", "Lena", "Okafor");
        var before = tag(id);
        assertEquals(before, tag(id));
        requests.exported("r-2", "pQ7x2", "Lena", "Okafor", "lena@example.org");
        var reached = tag(id);
        assertNotEquals(before, reached);
        requests.exported("r-3", "zZ9y8", "Lena", "Okafor", "lena@example.org");
        assertNotEquals(reached, tag(id));
        requests.as("admin")
                .header("If-None-Match", reached)
                .get("/candidates/" + id)
                .then()
                .statusCode(200)
                .body("match.state", equalTo("CONFLICT"));
    }

    private String tag(String id) {
        return requests.as("admin")
                .get("/candidates/" + id)
                .then()
                .statusCode(200)
                .header("ETag", matchesPattern("\"[0-9]+\""))
                .extract()
                .header("ETag");
    }

    @Test
    void no_token_no_candidates() {
        given().get("/candidates").then().statusCode(401);
        given().get("/candidates/01970000-0000-7000-8000-000000000002").then().statusCode(401);
    }

    @Test
    void a_service_sees_no_public_path() {
        requests.asService("sync-service").get("/candidates").then().statusCode(403);
    }

    @Test
    void a_search_goes_on_where_its_page_ended_in_the_order_of_words_and_the_newest_of_one_word_first() {
        var oldest = requests.exported("r-1", "p1", "Lena", "Okafor");
        var middle = requests.exported("r-2", "p2", "Léna", "Brandt");
        var newest = requests.exported("r-3", "p3", "Jonas", "Lenau");
        var first = requests.as("read-only")
                .get("/candidates?q=len&limit=2")
                .then()
                .statusCode(200)
                .body("items.id", contains(middle, oldest))
                .body("items[0].firstName", equalTo("Léna"))
                .body("items[0].source", equalTo("LINKEDIN"))
                .body("items[0].employer", nullValue())
                .extract()
                .jsonPath();
        requests.as("read-only")
                .queryParam("cursor", first.getString("nextCursor"))
                .get("/candidates?q=len&limit=2")
                .then()
                .body("items.id", contains(newest))
                .body("nextCursor", nullValue());
    }

    @Test
    void a_cursor_of_another_order_is_none() {
        Stream.of("1", "2", "3").forEach(at -> requests.exported("r-" + at, "p" + at, "Lena", "Okafor"));
        var ofWords = cursor("?q=len&limit=2");
        var newestFirst = cursor("?limit=2");
        assertNoCursor(ofWords, "");
        assertNoCursor(ofWords, "&q=oka");
        assertNoCursor(newestFirst, "&q=len");
        requests.as("read-only")
                .get("/candidates?cursor=" + ofWords + "&q=lena")
                .then()
                .statusCode(200)
                .body("items.size()", equalTo(1));
    }

    private String cursor(String query) {
        return requests.as("read-only")
                .get("/candidates" + query)
                .then()
                .statusCode(200)
                .extract()
                .path("nextCursor");
    }

    private void assertNoCursor(String cursor, String query) {
        requests.as("read-only")
                .get("/candidates?cursor=" + cursor + query)
                .then()
                .statusCode(400)
                .body("code", equalTo("BAD_CURSOR"));
    }

    @Test
    void all_words_must_be_in_the_name() {
        var lena = requests.exported("r-1", "p1", "Lena", "Okafor");
        requests.exported("r-2", "p2", "Lena", "Brandt");
        assertEquals(List.of(lena), listed("OKA lena"));
        assertEquals(List.of(), listed("lena x"));
        assertEquals(List.of(), listed("%"));
        assertEquals(2, listed(" ").size());
    }

    @Test
    void another_tenants_candidates_are_not_listed() {
        requests.exported("r-1", "p1", "Lena", "Okafor");
        new Requests().as("admin").get("/candidates").then().statusCode(200).body("items.size()", equalTo(0));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "limit=0|BAD_LIMIT",
                "limit=201|BAD_LIMIT",
                "cursor=x|BAD_CURSOR",
                "cursor=eA|BAD_CURSOR",
                "name=lena|UNKNOWN_PARAMETER",
                "q=a b c d e f g h i j k|TOO_MANY_WORDS"
            })
    void a_parameter_that_cannot_be_used_is_refused(String sample) {
        var parts = sample.split("\\|");
        var parameter = parts[0].split("=");
        requests.as("admin")
                .queryParam(parameter[0], parameter[1])
                .get("/candidates")
                .then()
                .statusCode(400)
                .body("code", equalTo(parts[1]));
    }

    private List<String> listed(String q) {
        return requests.as("recruiter")
                .queryParam("q", q)
                .get("/candidates")
                .then()
                .statusCode(200)
                .extract()
                .path("items.id");
    }

    @Test
    void filters_cut_the_list_down_and_all_must_be_so() {
        var lena = requests.exported("r-1", "p-of-filters", "Lena", "Okafor", "lena@example.org");
        requests.as("recruiter")
                .body("{\"lastName\":\"Brandt\",\"emailAddresses\":[\"brandt@example.org\"]}")
                .post("/candidates")
                .then()
                .statusCode(201);
        assertFiltered("email", "LENA@example.org", List.of(lena));
        assertFiltered("source", "LINKEDIN", List.of(lena));
        assertFiltered("q", "lena@exam", List.of(lena));
        assertFiltered("updatedSince", "2126-01-01T00:00:00Z", List.of());
        requests.as("recruiter")
                .queryParam("email", "brandt@example.org")
                .queryParam("source", "LINKEDIN")
                .get("/candidates")
                .then()
                .statusCode(200)
                .body("items.size()", equalTo(0));
    }

    @Test
    void who_is_in_a_pool_is_found_page_by_page_by_those_who_may_see_it() {
        var found = Stream.of("Lena", "Lena", "Jonas")
                .map(name -> requests.exported("r-" + UUID.randomUUID(), "p-" + UUID.randomUUID(), name, "Okafor"))
                .toList();
        requests.exported("r-9", "p-of-no-pool", "Lena", "Okafor");
        var pool = requests.pool("owner");
        var owner = requests.asUser("owner", "recruiter");
        found.forEach(id ->
                owner.put("/talent-pools/" + pool + "/candidates/" + id).then().statusCode(204));
        var first = inPool("owner", pool, "&limit=2").statusCode(200).extract().jsonPath();
        assertEquals(List.of(found.get(2), found.get(1)), first.getList("items.id"));
        inPool("owner", pool, "&limit=2&cursor=" + first.getString("nextCursor"))
                .body("items.id", equalTo(List.of(found.get(0))))
                .body("nextCursor", nullValue());
        inPool("owner", pool, "&q=lena").body("items.id", equalTo(List.of(found.get(1), found.get(0))));
        inPool("owner", pool, "&source=MANUAL").body("items.id", equalTo(List.of()));
        inPool("stranger", pool, "").statusCode(404).body("code", equalTo("TALENT_POOL_NOT_FOUND"));
        inPool("owner", UUID.randomUUID().toString(), "").statusCode(404);
    }

    private ValidatableResponse inPool(String user, String pool, String more) {
        return requests.asUser(user, "recruiter")
                .get("/candidates?pool=" + pool + more)
                .then();
    }

    @Test
    void who_is_in_a_job_is_asked_of_job_service_as_the_sample_shows() {
        var lena = requests.exported("r-1", "p-of-jobs", "Lena", "Okafor");
        requests.exported("r-2", "p-of-none", "Jonas", "Brandt");
        requests.jobService().puts(lena);
        assertFiltered("job", "01941297-3a8c-7c0e-9d5b-2f6a4e1b7c90", List.of(lena));
        var question = JsonPath.from(requests.jobService().askedWhoIsInAJob().get(0));
        var sample = JsonPath.from(Contracts.read("http/job-candidates.request.json"));
        assertEquals(sample.getMap("$").keySet(), question.getMap("$").keySet());
        assertEquals(sample.getString("jobId"), question.getString("jobId"));
        assertEquals(List.of("recruiter"), question.getList("tenantRoles"));
        requests.jobService().knowsNobodyInJobs();
        requests.as("recruiter")
                .queryParam("job", "01941297-3a8c-7c0e-9d5b-2f6a4e1b7c90")
                .get("/candidates")
                .then()
                .statusCode(503)
                .body("code", equalTo("RELATIONS_UNAVAILABLE"));
    }

    @ParameterizedTest
    @CsvSource({
        "email, n/a, BAD_FILTER",
        "source, NOWHERE, BAD_FILTER",
        "match, SURE, BAD_FILTER",
        "pool, Engineers, BAD_FILTER",
        "updatedSince, yesterday, BAD_FILTER",
        "job, JOB-1042, BAD_FILTER",
        "stage, 01941297-3a8c-7c0e-9d5b-2f6a4e1b7c90, BAD_FILTER",
        "surname, Okafor, UNKNOWN_PARAMETER"
    })
    void a_filter_that_is_none_is_refused(String filter, String value, String code) {
        requests.as("recruiter")
                .queryParam(filter, value)
                .get("/candidates")
                .then()
                .statusCode(400)
                .body("code", equalTo(code));
    }

    private void assertFiltered(String filter, String value, List<String> found) {
        requests.as("recruiter")
                .queryParam(filter, value)
                .get("/candidates")
                .then()
                .statusCode(200)
                .body("items.id", equalTo(found));
    }
}
