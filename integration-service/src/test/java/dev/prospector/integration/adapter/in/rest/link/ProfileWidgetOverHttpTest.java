package dev.prospector.integration.adapter.in.rest.link;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.aMapWithSize;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.UUID;

import jakarta.inject.Inject;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import dev.prospector.integration.running.Admin;
import dev.prospector.integration.running.OutboundRow;
import dev.prospector.integration.running.SeatedTenant;
import dev.prospector.kit.data.sql.InfraSql;
import dev.prospector.kit.http.Headers;
import dev.prospector.testbed.Contracts;
import dev.prospector.testbed.TestTokens;

/** What the gateway is told of LinkedIn's widget on a candidate's page (product.md 2.5), and that its explanation agrees. */
@QuarkusTest
class ProfileWidgetOverHttpTest {
    private static final String NOT_YET = "CANDIDATE_NOT_YET_AT_LINKEDIN";

    @Inject
    InfraSql sql;

    private final SeatedTenant tenant = SeatedTenant.fresh();
    private UUID candidate = UUID.randomUUID();

    @BeforeEach
    void entitled() {
        new Admin(tenant.name()).isEntitled(true);
    }

    private void isAtLinkedIn(String type, String state) {
        new OutboundRow(tenant.name(), type, candidate.toString(), state).writeTo(sql);
    }

    @Test
    void rsc_301_and_304_it_knows_the_candidate_by_the_id_under_which_linkedin_has_accepted_the_record()
            throws JsonProcessingException {
        isAtLinkedIn("CANDIDATE", "ACCEPTED");
        var answer = widget("recruiter", "recruiter").statusCode(200).extract().asString();
        var golden = (ObjectNode) sample("widget.parameters");
        golden.withObjectProperty("parameters")
                .put("apiKey", tenant.connected().clientId())
                .put("candidateId", candidate.toString())
                .put("integrationContext", tenant.connected().organization());
        assertEquals(golden, new ObjectMapper().readTree(answer));
        explained("recruiter").body("checks.findAll{it.outcome!='PASSED'}", empty());
    }

    /** Who is signed out at LinkedIn signs in within the widget: it is told no token, and asks for no session of ours. */
    @Test
    void rsc_305_no_secret_and_no_token_is_among_them() {
        isAtLinkedIn("CANDIDATE", "ACCEPTED");
        widget("recruiter", "recruiter")
                .body(not(containsString(tenant.connected().secret().reveal())))
                .body("parameters", aMapWithSize(7));
    }

    @Test
    void it_is_absent_as_long_as_nothing_was_sent() throws JsonProcessingException {
        var answer = widget("recruiter", "recruiter").statusCode(200).extract().asString();
        assertEquals(sample("widget.absent"), new ObjectMapper().readTree(answer));
        explained("recruiter").body("checks.findAll{it.outcome=='FAILED'}.reason", contains(NOT_YET));
    }

    @Test
    void it_is_absent_in_every_other_state() {
        for (var state : List.of("PENDING", "SENT", "REJECTED", "SKIPPED", "DELETED")) {
            candidate = UUID.randomUUID();
            isAtLinkedIn("CANDIDATE", state);
            absent("recruiter", NOT_YET);
        }
    }

    @Test
    void what_linkedin_has_of_others_makes_no_difference() {
        new OutboundRow(SeatedTenant.fresh().name(), "CANDIDATE", candidate.toString(), "ACCEPTED").writeTo(sql);
        isAtLinkedIn("APPLICATION", "ACCEPTED");
        absent("recruiter", NOT_YET);
    }

    @Test
    void what_the_company_lacks_comes_first() {
        absent("omar", NOT_YET);
        tenant.connected().losesCompanyAccess();
        absent("omar", "NO_COMPANY_ACCESS");
        new Admin(tenant.name()).isEntitled(false);
        absent("omar", "NOT_ENTITLED");
    }

    @Test
    void whoever_has_not_linked_their_account_has_no_widget() {
        isAtLinkedIn("CANDIDATE", "ACCEPTED");
        absent("omar", "USER_NOT_LINKED");
    }

    private void absent(String user, String reason) {
        widget(user, "recruiter")
                .statusCode(200)
                .body("parameters", nullValue())
                .body("absent", equalTo(reason));
        explained(user).body("checks.find{it.outcome=='FAILED'}.reason", equalTo(reason));
    }

    @Test
    void whoever_may_read_their_own_link_may_ask() {
        for (var role : List.of("admin", "read-only", "recruiter", "hiring-manager")) {
            widget("omar", role).statusCode(200);
        }
        widget("omar", "interviewer").statusCode(403).body("code", equalTo("FORBIDDEN"));
    }

    @Test
    void services_do_not_ask_for_themselves() {
        given().auth()
                .oauth2(TestTokens.service("gateway"))
                .header(Headers.TENANT, tenant.name())
                .get(path(candidate.toString()))
                .then()
                .statusCode(403);
        given().get(path(candidate.toString())).then().statusCode(401);
    }

    @Test
    void what_is_no_id_is_not_there() {
        tenant.as("recruiter", "recruiter").get(path("c-1")).then().statusCode(404);
    }

    private ValidatableResponse widget(String user, String role) {
        return tenant.as(user, role).get(path(candidate.toString())).then();
    }

    private ValidatableResponse explained(String user) {
        return tenant.as(user, "recruiter")
                .body("{\"candidateId\":\"" + candidate + "\"}")
                .post("/internal/checks/widget")
                .then()
                .statusCode(200);
    }

    private static String path(String id) {
        return "/internal/candidates/" + id + "/widget";
    }

    private static JsonNode sample(String name) throws JsonProcessingException {
        return new ObjectMapper().readTree(Contracts.read("http/" + name + ".json"));
    }
}
