package dev.prospector.gateway.proxy;

import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.ok;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;

import jakarta.inject.Inject;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import dev.prospector.gateway.Backends;
import dev.prospector.gateway.RunningGateway;
import dev.prospector.gateway.limits.InFlight;

/** Which door takes whose places at integration-service. */
@RunningGateway
class PlacesOfStrangersTest {
    private static final String HOOK = "/webhooks/linkedin/0198f3a2-hook";
    private static final String CHALLENGE = HOOK + "?challengeCode=1";
    private static final String CALLBACK = "/oauth/linkedin/callback";

    @Inject
    Upstreams upstreams;

    private InFlight taken;
    private int places;

    @BeforeEach
    void services() {
        Backends.fresh().integration.register(any(anyUrl()).willReturn(ok()));
    }

    @AfterEach
    void leave() {
        while (places > 0) {
            taken.leave();
            places--;
        }
    }

    @Test
    void notices_take_no_place_of_challenges_and_callbacks() {
        takeAll(InFlight.Share.WEBHOOK);
        given().body("{}").post(HOOK).then().statusCode(503).body("code", equalTo("OVERLOADED"));
        given().get(CHALLENGE).then().statusCode(200);
        given().get(CALLBACK).then().statusCode(200);
    }

    @Test
    void challenges_take_no_place_of_notices_and_callbacks() {
        takeAll(InFlight.Share.CHALLENGE);
        given().get(CHALLENGE).then().statusCode(503).body("code", equalTo("OVERLOADED"));
        given().body("{}").post(HOOK).then().statusCode(200);
        given().get(CALLBACK).then().statusCode(200);
    }

    @Test
    void callbacks_take_no_place_of_notices_and_challenges() {
        takeAll(InFlight.Share.CALLBACK);
        given().get(CALLBACK).then().statusCode(503).body("code", equalTo("OVERLOADED"));
        given().body("{}").post(HOOK).then().statusCode(200);
        given().get(CHALLENGE).then().statusCode(200);
    }

    private void takeAll(InFlight.Share share) {
        taken = upstreams.ofStrangers(share).load();
        while (taken.enter(share)) {
            places++;
        }
    }
}
