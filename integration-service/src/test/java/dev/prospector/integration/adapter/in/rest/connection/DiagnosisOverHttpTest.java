package dev.prospector.integration.adapter.in.rest.connection;

import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static java.time.format.DateTimeFormatter.RFC_1123_DATE_TIME;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import dev.prospector.integration.running.Admin;
import dev.prospector.integration.running.ChildApplications;
import dev.prospector.integration.running.ConnectedTenant;
import dev.prospector.integration.running.LinkedIn;

/** product.md 4.5, with LinkedIn played: what the doctor finds through real adapters. */
@QuarkusTest
class DiagnosisOverHttpTest {
    private final ConnectedTenant tenant = ConnectedTenant.fresh();
    private final Admin admin = new Admin(tenant.name());
    private final LinkedIn linkedIn = tenant.linkedIn();

    @BeforeEach
    void entitle() {
        admin.isEntitled(true);
        new ChildApplications(tenant.name()).isThere();
        linkedIn.tokens(token(Duration.ZERO));
    }

    @Test
    void what_is_well_passes_and_what_is_missing_is_told_with_its_remedy() {
        diagnosed()
                .body("healthy", equalTo(false))
                .body("checks.find { it.check == 'ENTITLEMENT' }.outcome", equalTo("PASSED"))
                .body("checks.find { it.check == 'TOKEN' }.outcome", equalTo("PASSED"))
                .body("checks.find { it.check == 'CLOCK_SKEW' }.outcome", equalTo("PASSED"))
                .body("checks.find { it.check == 'DOMAINS' }.reason", equalTo("ORIGINS_NOT_SET"))
                .body("checks.find { it.check == 'INTEGRATIONS' }.reason", equalTo("SETTINGS_MISSING"))
                .body("checks.find { it.check == 'INTEGRATIONS' }.mendableBy", equalTo("ADMIN"))
                .body("checks.find { it.check == 'INTEGRATIONS' }.remedy", containsString("Set both links"))
                .body("checks.find { it.check == 'COMPANY_ACCESS' }.outcome", equalTo("NOT_CHECKED"))
                .body("checks.find { it.check == 'COMPANY_ACCESS' }.details.because", equalTo("INTEGRATIONS"))
                .body(not(containsString("canary")));
    }

    @Test
    void the_child_applications_name_is_held_against_the_settings() {
        diagnosed().body("checks.find { it.check == 'CHILD_APPLICATION' }.reason", equalTo("APPLICATION_NAME_DIFFERS"));
    }

    @Test
    void a_secret_that_linkedin_does_not_take_is_found() {
        linkedIn.tokens(LinkedIn.status(401));

        diagnosed()
                .body("checks.find { it.check == 'TOKEN' }.reason", equalTo("CREDENTIALS_DENIED"))
                .body("checks.find { it.check == 'TOKEN' }.mendableBy", equalTo("OPERATOR"))
                .body("checks.find { it.check == 'CLOCK_SKEW' }.details.because", equalTo("TOKEN"));
    }

    @Test
    void linkedins_clock_is_read_from_its_answer() {
        linkedIn.tokens(token(Duration.ofMinutes(-5)));

        diagnosed()
                .body("checks.find { it.check == 'CLOCK_SKEW' }.reason", equalTo("CLOCK_OFF"))
                .body("checks.find { it.check == 'CLOCK_SKEW' }.details.secondsAllowed", equalTo("30"));
    }

    @Test
    void a_tenant_has_one_diagnosis_at_a_time() {
        linkedIn.tokens(token(Duration.ZERO).withFixedDelay(1_500));

        var both = IntStream.range(0, 2)
                .mapToObj(i -> CompletableFuture.supplyAsync(
                        () -> admin.posts("/diagnostics", null).extract()))
                .toList();

        var codes = both.stream()
                .map(CompletableFuture::join)
                .map(answer -> answer.statusCode() == 200 ? "diagnosed" : answer.<String>path("code"))
                .sorted()
                .toList();
        assertEquals(List.of("DIAGNOSIS_UNDERWAY", "diagnosed"), codes);
        diagnosed();
    }

    private ValidatableResponse diagnosed() {
        return admin.posts("/diagnostics", null).statusCode(200);
    }

    /** @param ahead how far LinkedIn's clock is before ours */
    private ResponseDefinitionBuilder token(Duration ahead) {
        var date = ZonedDateTime.now(ZoneOffset.UTC).plus(ahead);
        return okJson("{\"access_token\":\"token-of-" + tenant.clientId() + "\",\"expires_in\":1800}")
                .withHeader("Date", RFC_1123_DATE_TIME.format(date));
    }
}
