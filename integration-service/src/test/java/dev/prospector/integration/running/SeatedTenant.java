package dev.prospector.integration.running;

import static dev.prospector.testbed.Patience.await;
import static io.restassured.RestAssured.given;

import java.time.Instant;
import java.util.List;

import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;

import dev.prospector.testbed.TestTokens;

/** A connected tenant with one contract and what its admin sees of the seats. The user {@code recruiter} is linked as recruiter01. */
public record SeatedTenant(ConnectedTenant connected) {
    public static final String SEATS = "/linkedin/seats";

    private static final String SEAT = """
            {'id':'%s','contract':'urn:li:contract:9001','member':'urn:li:person:%s','firstName':'%s','lastName':'%s',
             'state':'ACTIVE','seatRoles':['SOURCER_ADD_PROSPECT']}""";

    public static SeatedTenant fresh() {
        return new SeatedTenant(ConnectedTenant.fresh().hasContract("urn:li:contract:9001"));
    }

    public String name() {
        return connected.name();
    }

    public static String seat(String id, String member, String first, String last) {
        return SEAT.formatted(id, member, first, last);
    }

    /** LinkedIn shows these from now on, and has been looked at. */
    public SeatedTenant shows(String... seats) {
        var before = Instant.now();
        connected.linkedIn().showsSeats(seats);
        asks().post(SEATS + "/refreshes").then().statusCode(202);
        await().until(() ->
                asks().get(SEATS + "?state=MATCHED&limit=1").then().extract().<List<String>>path("items.asOf").stream()
                        .anyMatch(asOf -> !Instant.parse(asOf).isBefore(before)));
        return this;
    }

    public RequestSpecification asks() {
        return as("ada", "admin");
    }

    public RequestSpecification as(String user, String... roles) {
        return given().auth().oauth2(TestTokens.user(name(), user, roles)).contentType("application/json");
    }

    public ValidatableResponse sees(String query) {
        return asks().get(SEATS + query).then();
    }

    /** All who are told of their own questions; nobody else is known. */
    public SeatedTenant knowsUsers(String users) {
        JobServer.answers(name(), "batchGet", "{\"users\":" + users + "}");
        return this;
    }
}
