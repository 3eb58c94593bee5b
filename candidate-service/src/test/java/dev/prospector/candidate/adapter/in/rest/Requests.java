package dev.prospector.candidate.adapter.in.rest;

import static io.restassured.RestAssured.given;

import java.util.List;
import java.util.Map;

import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;

import dev.prospector.candidate.JobServiceDouble;
import dev.prospector.kit.http.Headers;
import dev.prospector.testbed.TestTenants;
import dev.prospector.testbed.TestTokens;

/** Requests of the users of one tenant, and of services for it. */
public final class Requests {
    private final String tenant = TestTenants.fresh();

    public RequestSpecification as(String... roles) {
        return asUser("someone", roles);
    }

    public RequestSpecification asUser(String id, String... roles) {
        return given().auth().oauth2(TestTokens.user(tenant, id, roles)).contentType(ContentType.JSON);
    }

    /** A talent pool of this recruiter's. @return its id */
    public String pool(String owner) {
        return asUser(owner, "recruiter")
                .body(Map.of("name", "Engineers"))
                .post("/talent-pools")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    public String tenant() {
        return tenant;
    }

    public JobServiceDouble jobService() {
        return JobServiceDouble.of(tenant);
    }

    public RequestSpecification asService(String clientId) {
        return given().auth()
                .oauth2(TestTokens.service(clientId))
                .header(Headers.TENANT, tenant)
                .contentType(ContentType.JSON);
    }

    /** @return the candidate's id */
    public String exported(String requestId, String person, String firstName, String lastName, String... emails) {
        var body = Map.of(
                "person",
                "urn:li:person:" + person,
                "firstName",
                firstName,
                "lastName",
                lastName,
                "emailAddresses",
                List.of(emails));
        return asService("sync-service")
                .body(body)
                .put("/internal/exports/" + requestId + "/person")
                .then()
                .statusCode(200)
                .extract()
                .path("candidateId");
    }
}
