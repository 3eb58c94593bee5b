package dev.prospector.integration.running;

import static io.restassured.RestAssured.given;

import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;

import dev.prospector.testbed.TestTokens;

/** An admin of one tenant at the connection's page, and the operator who lets them. */
public record Admin(String tenant) {
    public static final String CONNECTION = "/linkedin/connection";
    public static final String SETTINGS = CONNECTION + "/settings";

    public RequestSpecification asks() {
        return given().auth().oauth2(TestTokens.user(tenant, "ada", "admin"));
    }

    public ValidatableResponse sees() {
        return asks().get(CONNECTION).then().statusCode(200);
    }

    public ValidatableResponse posts(String below, String body) {
        var request = asks();
        if (body != null) {
            request.contentType("application/json").body(body);
        }
        return request.post(CONNECTION + below).then();
    }

    public ValidatableResponse connects() {
        return posts("", null);
    }

    /** @param integrations JSON */
    public ValidatableResponse requests(String integrations) {
        return posts("/requests", "{\"integrations\":" + integrations + "}");
    }

    public ValidatableResponse chooses(String tag, String settings) {
        return asks().header("If-Match", tag)
                .contentType("application/json")
                .body(settings)
                .put(SETTINGS)
                .then();
    }

    public ValidatableResponse disconnects(String query) {
        return asks().delete(CONNECTION + query).then();
    }

    /** The operator's deed. */
    public Admin isEntitled(boolean granted) {
        given().auth()
                .oauth2(TestTokens.service("operator"))
                .contentType("application/json")
                .body("{\"granted\":" + granted + "}")
                .put("/internal/tenants/" + tenant + "/entitlements/linkedin")
                .then()
                .statusCode(204);
        return this;
    }
}
