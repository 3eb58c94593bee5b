package dev.prospector.local.faults;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

import dev.prospector.local.Answer;
import dev.prospector.local.BundledDatabase;
import dev.prospector.local.Client;
import dev.prospector.local.Doors;
import dev.prospector.local.LinkedInConnecting;
import dev.prospector.local.Platform;
import dev.prospector.local.Progress;
import dev.prospector.local.Sandbox;
import dev.prospector.local.Service;
import dev.prospector.local.Setup;
import dev.prospector.testbed.DatabaseKind;
import dev.prospector.testbed.Folders;
import dev.prospector.testbed.Repository;

/** Tenants that connect (product.md 2.1) while LinkedIn is down, and while one of two replicas is killed. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ConnectingFaultsIT {

    private static final String CONTRACT = "urn:li:contract:6001";
    private static final int TENANTS = 5;
    /** Of each way in which LinkedIn is down; minutes with {@code -Dfaults.linkedin-seconds}. */
    private static final Duration BROKEN = Duration.ofSeconds(Integer.getInteger("faults.linkedin-seconds", 8));

    private final Seed seed = Seed.chosen();
    private final Progress progress = new Progress(System.out, Instant.now());
    private Platform platform;
    private Sandbox sandbox;

    @BeforeAll
    void start() {
        progress.say("draws: " + seed);
        Path data = Repository.root().resolve("deploy/local/target/connecting");
        Folders.remove(data);
        platform = Platform.on(
                new Setup(
                        Repository.root(),
                        data,
                        Doors.free(2),
                        new BundledDatabase(DatabaseKind.chosen()),
                        Optional.empty(),
                        new ShortWaits()),
                false,
                progress);
        platform.start();
        sandbox = platform.sandbox();
    }

    @AfterAll
    void stop() {
        if (platform != null) {
            platform.close();
        }
    }

    @Test
    void while_linkedin_is_down_nobody_connects_and_then_everybody_does_once() {
        LinkedInConnecting newcomer = tenant("down");
        sandbox.breakLinkedIn(Map.of("path", "/v2/provisionedApplications", "reset", true, "seconds", 600));

        Answer refused = newcomer.connect();

        assertEquals("LINKEDIN_UNAVAILABLE", refused.expect(503).text("code"));
        assertEquals("NOT_CONNECTED", newcomer.view().path("state").asText());
        sandbox.heal();
        newcomer.enable(CONTRACT);
    }

    @Test
    void an_answer_that_is_lost_makes_no_second_application() {
        LinkedInConnecting newcomer = tenant("late");
        sandbox.breakLinkedIn(
                Map.of("path", "/v2/provisionedApplications", "delayMs", 300_000, "times", 1, "seconds", 600));

        newcomer.connect().expect(503);

        String made = sandbox.tenant(newcomer.tenant()).text("clientId");
        sandbox.heal();
        newcomer.enable(CONTRACT);
        assertEquals(made, newcomer.view().path("widget").path("apiKey").asText());
    }

    @Test
    void our_half_outlives_linkedins_outage_and_a_killed_replica() {
        List<LinkedInConnecting> tenants = new ArrayList<>();
        for (int i = 0; i < TENANTS; i++) {
            LinkedInConnecting tenant = tenant("half-" + i);
            tenant.connect().expect(200);
            tenant.choose(Map.of()).expect(200);
            tenants.add(tenant);
        }
        List<Map<String, Object>> faults = new ArrayList<>(List.of(
                Map.of("status", 503, "seconds", 3_600),
                Map.of("reset", true, "seconds", 3_600),
                Map.of("throttle", 3, "seconds", 3_600),
                Map.of("delayMs", 300_000, "seconds", 3_600)));
        Collections.shuffle(faults, seed.about("order of LinkedIn's faults"));

        for (Map<String, Object> fault : faults) {
            progress.say("LinkedIn: " + fault);
            sandbox.breakLinkedIn(fault);
            tenants.forEach(tenant -> tenant.request(CONTRACT).expect(200));
            Instant end = Instant.now().plus(BROKEN);
            tenants.get(0).await("the end of a fault", view -> Instant.now().isAfter(end));
            if (fault == faults.get(1)) {
                platform.kill(Service.INTEGRATION.name(1));
            }
        }
        tenants.forEach(tenant -> assertEquals("REQUESTED", state(tenant)));
        sandbox.heal();
        platform.restart(Service.INTEGRATION, 1);

        for (LinkedInConnecting tenant : tenants) {
            tenant.awaitReady(CONTRACT);
            sandbox.switchCompany(tenant.tenant(), true).expect(200);
            sandbox.switchContract(tenant.tenant(), CONTRACT, true).expect(200);
        }
        for (LinkedInConnecting tenant : tenants) {
            JsonNode view = tenant.awaitCompany("ENABLED");
            tenant.awaitContract(CONTRACT, "ENABLED");
            assertEquals(3, view.path("company").path("integrations").size());
            assertEquals(1, view.path("contracts").size());
        }
        platform.demandAllAlive();
    }

    private LinkedInConnecting tenant(String name) {
        String admin = name + "-admin";
        sandbox.tenant(name, List.of(Map.of("username", admin, "groups", List.of("admin"))));
        platform.operator().entitle(name, true);
        return new LinkedInConnecting(name, new Client(platform.api(), sandbox.userToken(admin)), sandbox);
    }

    private static String state(LinkedInConnecting tenant) {
        return tenant.view().path("state").asText();
    }
}
