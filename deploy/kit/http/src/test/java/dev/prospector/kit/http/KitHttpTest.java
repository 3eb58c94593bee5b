package dev.prospector.kit.http;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.enterprise.util.TypeLiteral;

import io.quarkus.security.identity.IdentityProvider;
import io.quarkus.security.identity.request.TokenAuthenticationRequest;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import dev.prospector.kit.http.access.TenantRoles;
import dev.prospector.testbed.TestTokens;
import dev.prospector.testbed.TestbedResource;

@QuarkusTest
@QuarkusTestResource(TestbedResource.class)
class KitHttpTest {
    private static final String ADMIN = TestTokens.user("acme", "admin", TenantRoles.ADMIN);

    @Test
    void a_user_works_in_the_tenant_of_the_token() {
        as(ADMIN)
                .get("/samples")
                .then()
                .statusCode(200)
                .body("tenant", equalTo("acme"))
                .body("user", equalTo("admin"));
    }

    @Test
    void no_token_is_401_with_a_challenge_and_a_code() {
        problem(given().get("/samples").then(), 401, "UNAUTHENTICATED")
                .header("WWW-Authenticate", containsString("Bearer"));
    }

    @Test
    void a_token_that_is_none_is_401() {
        problem(as("no.such.token").get("/samples").then(), 401, "UNAUTHENTICATED")
                .header("WWW-Authenticate", containsString("Bearer"));
    }

    @Test
    void who_has_to_wait_for_a_look_at_the_keys_gets_an_answer_too() {
        var header = "{\"alg\":\"RS256\",\"kid\":\"unknown\"}".getBytes(StandardCharsets.UTF_8);
        var unknown =
                Base64.getUrlEncoder().withoutPadding().encodeToString(header) + ADMIN.substring(ADMIN.indexOf('.'));
        problem(as(unknown).get("/samples").then(), 401, "UNAUTHENTICATED");
    }

    @Test
    void nobody_but_the_kit_judges_tokens() {
        var judges = CDI.current().select(new TypeLiteral<IdentityProvider<TokenAuthenticationRequest>>() {
            private static final long serialVersionUID = 1L;
        });
        assertEquals(1, judges.stream().count());
    }

    @Test
    void the_scheme_may_be_written_in_any_letters_and_other_schemes_do_not_count() {
        given().header("Authorization", "bearer " + ADMIN)
                .get("/samples")
                .then()
                .statusCode(200);
        problem(
                given().header("Authorization", "Basic " + ADMIN)
                        .get("/samples")
                        .then(),
                401,
                "UNAUTHENTICATED");
        problem(given().header("Authorization", ADMIN).get("/samples").then(), 401, "UNAUTHENTICATED");
    }

    @Test
    void a_role_that_may_not_is_403() {
        var reader = TestTokens.user("acme", "reader", TenantRoles.READ_ONLY);
        problem(
                as(reader)
                        .contentType(ContentType.JSON)
                        .body("{}")
                        .post("/samples")
                        .then(),
                403,
                "FORBIDDEN");
    }

    @Test
    void an_endpoint_without_a_rule_is_closed() {
        problem(as(ADMIN).get("/samples/closed").then(), 403, "FORBIDDEN");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"title\":\"a\",\"colour\":1}          | 400 | MALFORMED_BODY | /colour         | UNKNOWN_FIELD",
                "{\"title\":\"a\",\"place\":{\"x\":1}}   | 400 | MALFORMED_BODY | /place/x        | UNKNOWN_FIELD",
                "{\"title\":5}                           | 400 | MALFORMED_BODY | /title          | WRONG_FORMAT",
                "{\"title\":[]}                          | 400 | MALFORMED_BODY | /title          | WRONG_TYPE",
                "{\"title\":\"a\",\"open\":\"true\"}     | 400 | MALFORMED_BODY | /open           | WRONG_TYPE",
                "{\"title\":\"a\",\"kind\":\"HUGE\"}     | 400 | MALFORMED_BODY | /kind           | WRONG_FORMAT",
                "{\"title\":\"a\",\"kind\":1}              | 400 | MALFORMED_BODY | /kind           | WRONG_FORMAT",
                "{\"title\":\"a\",\"others\":[{\"y\":1}]}| 400 | MALFORMED_BODY | /others/0/y     | UNKNOWN_FIELD",
                "{\"title\":                             | 400 | MALFORMED_BODY | ''              | MALFORMED_JSON",
                "{\"title\":\"a\",\"title\":\"b\"}       | 400 | MALFORMED_BODY | ''              | MALFORMED_JSON",
                "{\"title\":\" \"}                       | 422 | INVALID        | /title          | NOT_BLANK",
                "{\"title\":\"12345678901\"}             | 422 | INVALID        | /title          | SIZE",
                "{\"title\":\"a\",\"place\":{}}          | 422 | INVALID        | /place/city     | NOT_BLANK",
                "{\"title\":\"a\",\"others\":[{}]}       | 422 | INVALID        | /others/0/city  | NOT_BLANK",
            })
    void bad_bodies_are_refused_with_a_pointer(String body, int status, String code, String pointer, String fault) {
        var answer = as(ADMIN).contentType(ContentType.JSON).body(body).post("/samples");
        problem(answer.then(), status, code)
                .body("errors.pointer", hasItems(pointer))
                .body("errors.code", hasItems(fault));
    }

    @Test
    void an_absent_body_is_422() {
        problem(as(ADMIN).contentType(ContentType.JSON).post("/samples").then(), 422, "INVALID");
    }

    @Test
    void another_content_type_is_415() {
        problem(
                as(ADMIN)
                        .contentType(ContentType.TEXT)
                        .body("x")
                        .post("/samples")
                        .then(),
                415,
                "UNSUPPORTED_MEDIA_TYPE");
    }

    @Test
    void unknown_paths_and_methods_are_problems_too() {
        problem(as(ADMIN).get("/nowhere").then(), 404, "NOT_FOUND");
        problem(as(ADMIN).delete("/samples").then(), 405, "METHOD_NOT_ALLOWED");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "DELETE | /samples            | GET, HEAD, POST",
                "PUT    | /samples/many       | GET, HEAD",
                "GET    | /samples/titles     | POST",
                "POST   | /samples/versions/1 | GET, HEAD, PUT",
            })
    void another_method_is_refused_with_those_that_the_path_takes(String method, String path, String allowed) {
        problem(as(ADMIN).request(method, path).then(), 405, "METHOD_NOT_ALLOWED")
                .header("Allow", allowed);
    }

    @Test
    void an_address_that_the_gateway_lets_through_is_read() {
        problem(as(ADMIN).queryParam("limt", "x".repeat(8000)).get("/samples").then(), 400, "UNKNOWN_PARAMETER");
    }

    @Test
    void query_parameters_are_an_allow_list() {
        problem(as(ADMIN).queryParam("limt", 3).get("/samples").then(), 400, "UNKNOWN_PARAMETER");
        problem(as(ADMIN).queryParam("limit", 0).get("/samples").then(), 400, "BAD_LIMIT");
        problem(as(ADMIN).queryParam("limit", 201).get("/samples").then(), 400, "BAD_LIMIT");
        problem(as(ADMIN).queryParam("limit", "x").get("/samples").then(), 400, "BAD_REQUEST");
        problem(as(ADMIN).queryParam("cursor", "%%").get("/samples").then(), 400, "BAD_CURSOR");
    }

    @Test
    void a_list_that_goes_on_says_where() {
        var first = as(ADMIN).get("/samples/many?limit=2").then().body("items", equalTo(List.of(1, 2)));
        var link = first.extract().header("Link");
        assertTrue(link.matches("<\\?limit=2&cursor=\\w+>; rel=\"next\""), link);
        var second = as(ADMIN)
                .get("/samples/many" + link.substring(1, link.indexOf('>')))
                .then();
        second.body("items", equalTo(List.of(3, 4)));
        as(ADMIN).get("/samples/many?limit=5").then().header("Link", nullValue());
    }

    @Test
    void the_document_says_what_errors_look_like() {
        given().get("/q/openapi?format=json")
                .then()
                .statusCode(200)
                .body("components.schemas.Problem.properties.code.type", equalTo("string"))
                .body("components.schemas.HttpProblem", nullValue())
                .body(
                        "paths.'/samples'.post.responses.'401'.content.'application/problem+json'.schema.'$ref'",
                        equalTo("#/components/schemas/Problem"));
    }

    @Test
    void a_fault_of_ours_says_nothing_of_the_inside() {
        problem(as(ADMIN).get("/samples/broken").then(), 500, "INTERNAL_ERROR").body(not(containsString("secret")));
    }

    @Test
    void internal_endpoints_take_listed_services_only() {
        as(TestTokens.service("sync-service"))
                .header(Headers.TENANT, "acme")
                .get("/samples/internal")
                .then()
                .statusCode(200)
                .body("tenant", equalTo("acme"));
        var other = as(TestTokens.service("job-service")).header(Headers.TENANT, "acme");
        problem(other.get("/samples/internal").then(), 403, "CALLER_NOT_ALLOWED");
        var user = as(ADMIN).header(Headers.TENANT, "globex");
        problem(user.get("/samples/internal").then(), 403, "CALLER_NOT_ALLOWED");
    }

    @Test
    void a_service_must_say_for_which_tenant() {
        var sync = TestTokens.service("sync-service");
        problem(as(sync).get("/samples/internal").then(), 400, "TENANT_MISSING");
        problem(as(sync).header(Headers.TENANT, "a b").get("/samples/internal").then(), 400, "TENANT_MISSING");
    }

    @Test
    void where_the_path_names_the_tenant_no_header_is_needed() {
        as(TestTokens.service("operator"))
                .get("/samples/internal/acme")
                .then()
                .statusCode(200)
                .body(equalTo("acme false"));
    }

    @Test
    void a_service_is_no_user() {
        problem(as(TestTokens.service("sync-service")).get("/samples").then(), 403, "FORBIDDEN");
    }

    private static RequestSpecification as(String token) {
        return given().auth().oauth2(token);
    }

    private static ValidatableResponse problem(ValidatableResponse answer, int status, String code) {
        return answer.statusCode(status)
                .contentType("application/problem+json")
                .body("code", equalTo(code))
                .body("traceId", matchesPattern("[0-9a-f]{32}"));
    }
}
