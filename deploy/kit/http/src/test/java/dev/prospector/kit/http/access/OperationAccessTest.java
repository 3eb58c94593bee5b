package dev.prospector.kit.http.access;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dev.prospector.kit.http.Headers;
import dev.prospector.testbed.TestTokens;
import dev.prospector.testbed.TestbedResource;

@QuarkusTest
@QuarkusTestResource(TestbedResource.class)
class OperationAccessTest {
    @Test
    void whom_the_policy_allows_goes_on() {
        make(TenantRoles.RECRUITER, "{\"city\":\"Hamburg\"}")
                .then()
                .statusCode(200)
                .body("city", equalTo("Hamburg"));
        as(TenantRoles.READ_ONLY, TenantRoles.RECRUITER)
                .contentType(ContentType.JSON)
                .body("{\"city\":\"Hamburg\"}")
                .post("/judged")
                .then()
                .statusCode(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"city\":\"Hamburg\"}", "{\"city\":5}", "{", "", "{\"colour\":1}"})
    void whom_it_does_not_is_refused_before_the_body_is_read(String body) {
        forbidden(make(TenantRoles.INTERVIEWER, body));
    }

    @Test
    void who_has_no_role_at_all_is_refused() {
        forbidden(as().contentType(ContentType.JSON).body("{}").post("/judged"));
    }

    @Test
    void what_the_policy_does_not_know_nobody_may() {
        forbidden(as(TenantRoles.ADMIN, TenantRoles.RECRUITER).get("/judged/forgotten"));
    }

    @Test
    void what_is_asked_for_a_screen_is_judged_as_the_operation_that_it_names() {
        as(TenantRoles.RECRUITER).get("/judged/part").then().statusCode(200);
        forbidden(as(TenantRoles.ADMIN, TenantRoles.INTERVIEWER).get("/judged/part"));
        given().get("/judged/part").then().statusCode(401);
    }

    @Test
    void who_is_not_known_is_401_as_ever() {
        given().contentType(ContentType.JSON)
                .body("{}")
                .post("/judged")
                .then()
                .statusCode(401)
                .body("code", equalTo("UNAUTHENTICATED"));
    }

    @Test
    void open_doors_are_not_asked_about() {
        given().get("/judged/open").then().statusCode(200);
        as(TenantRoles.INTERVIEWER).get("/judged/open").then().statusCode(200);
    }

    @Test
    void a_rule_of_its_own_goes_before_the_policy() {
        as(TenantRoles.READ_ONLY).get("/judged/ruled").then().statusCode(200);
        forbidden(as(TenantRoles.RECRUITER).get("/judged/ruled"));
        as(TenantRoles.READ_ONLY).get("/ruled").then().statusCode(200);
        forbidden(as(TenantRoles.RECRUITER).get("/ruled"));
    }

    @Test
    void a_method_may_leave_it_to_the_policy_where_its_class_does_not() {
        forbidden(as(TenantRoles.READ_ONLY).get("/ruled/left"));
    }

    @Test
    void services_are_judged_by_who_they_are() {
        given().auth()
                .oauth2(TestTokens.service("sync-service"))
                .header(Headers.TENANT, "acme")
                .get("/judged/internal")
                .then()
                .statusCode(200);
        as(TenantRoles.RECRUITER)
                .header(Headers.TENANT, "acme")
                .get("/judged/internal")
                .then()
                .statusCode(403)
                .body("code", equalTo("CALLER_NOT_ALLOWED"));
    }

    private static Response make(String role, String body) {
        return as(role).contentType(ContentType.JSON).body(body).post("/judged");
    }

    private static RequestSpecification as(String... roles) {
        return given().auth().oauth2(TestTokens.user("acme", "somebody", roles));
    }

    private static void forbidden(Response answer) {
        answer.then().statusCode(403).contentType("application/problem+json").body("code", equalTo("FORBIDDEN"));
    }
}
