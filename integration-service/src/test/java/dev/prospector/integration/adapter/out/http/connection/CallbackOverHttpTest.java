package dev.prospector.integration.adapter.out.http.connection;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.URI;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import org.junit.jupiter.api.Test;

import dev.prospector.integration.application.port.out.connection.CallbackProbe;
import dev.prospector.integration.application.port.out.connection.CallbackProbe.Outcome;
import dev.prospector.integration.domain.provisioning.ClientSecret;
import dev.prospector.integration.running.ConnectedTenant;

/** The probe at our own door. */
@QuarkusTest
class CallbackOverHttpTest {
    @Inject
    CallbackProbe probe;

    private final ConnectedTenant tenant = ConnectedTenant.fresh();

    @Test
    void our_own_callback_answers_linkedins_challenge() {
        assertEquals(Outcome.ANSWERED_RIGHTLY, probe.challenge(door(tenant.hookId()), tenant.secret()));
    }

    @Test
    void with_another_secret_than_linkedins_newest_the_answer_is_wrong() {
        assertEquals(
                Outcome.ANSWERED_WRONGLY, probe.challenge(door(tenant.hookId()), new ClientSecret("LinkedIn's other")));
    }

    @Test
    void a_hook_that_nobody_knows_is_no_answer() {
        assertEquals(Outcome.ANSWERED_WRONGLY, probe.challenge(door("nobody-knows-this-hook-id"), tenant.secret()));
    }

    private static URI door(String hook) {
        return URI.create("http://127.0.0.1:" + RestAssured.port + "/webhooks/linkedin/" + hook);
    }
}
