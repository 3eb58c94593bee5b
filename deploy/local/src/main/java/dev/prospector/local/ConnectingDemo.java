package dev.prospector.local;

import static dev.prospector.local.LinkedInConnecting.contract;
import static dev.prospector.local.LinkedInConnecting.feature;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

import com.fasterxml.jackson.databind.JsonNode;

/** The story of connecting LinkedIn (product.md 2.1): a new tenant comes from nothing to Enabled, and goes again. */
final class ConnectingDemo {

    private static final String FIRST = "urn:li:contract:7001";
    private static final String SECOND = "urn:li:contract:7002";

    private final URI api;
    private final Operator operator;
    private final Sandbox sandbox;
    private final Teller teller;

    ConnectingDemo(URI api, Operator operator, Teller teller) {
        this.api = api;
        this.operator = operator;
        this.sandbox = operator.sandbox();
        this.teller = teller;
    }

    void play() {
        LinkedInConnecting admin = newcomer();
        connect(admin);
        request(admin);
        companyLevel(admin);
        contractLevel(admin);
        secondContract(admin);
        diagnosis(admin);
        disconnect(admin);
    }

    private LinkedInConnecting newcomer() {
        String tenant = "demo-" + Long.toString(Instant.now().toEpochMilli(), Character.MAX_RADIX);
        teller.say("A new customer, " + tenant + ": its admin may not connect LinkedIn until the operator lets them");
        String username = tenant + "-admin";
        sandbox.tenant(tenant, List.of(Map.of("username", username, "groups", List.of("admin"))));
        LinkedInConnecting admin =
                new LinkedInConnecting(tenant, new Client(api, sandbox.userToken(username)), sandbox);
        Answer refused = admin.connect().expect(403);
        teller.show(
                refused, Teller.demand("NOT_ENTITLED", refused, refused.json().path("code")));
        operator.entitle(tenant, true);
        teller.show("the operator lets them");
        return admin;
    }

    private void connect(LinkedInConnecting admin) {
        teller.say(
                "The admin presses Connect: the tenant gets its own application at LinkedIn, and says what LinkedIn asks");
        Answer connected = admin.connect().expect(200);
        Teller.demand("CONNECTED", connected, connected.json().path("state"));
        teller.show(
                connected,
                "CONNECTED, widget for "
                        + connected.json().path("widget").path("apiKey").asText());
        Answer chosen = admin.choose(Map.of()).expect(200);
        teller.show(chosen, "jobs " + chosen.json().path("syncedJobs").asText());
    }

    private void request(LinkedInConnecting admin) {
        teller.say("They press Request in LinkedIn's widget; our half follows by itself");
        Answer requested = admin.request(FIRST).expect(200);
        teller.show(
                requested, "company " + requested.json().path("organization").asText() + ", " + FIRST);
        Instant begin = Instant.now();
        admin.awaitReady(FIRST);
        teller.show(
                "PARTNER_READY after " + Duration.between(begin, Instant.now()).toMillis() + " ms");
    }

    private void companyLevel(LinkedInConnecting admin) {
        teller.say("LinkedIn's admin switches company level on");
        sandbox.switchCompany(admin.tenant(), true).expect(200);
        JsonNode view = admin.awaitCompany("ENABLED");
        teller.show("ENABLED: " + available(view));
    }

    private void contractLevel(LinkedInConnecting admin) {
        teller.say("... and contract level");
        sandbox.switchContract(admin.tenant(), FIRST, true).expect(200);
        JsonNode view = admin.awaitContract(FIRST, "ENABLED");
        teller.show("also " + available(view));
    }

    private void secondContract(LinkedInConnecting admin) {
        teller.say("A second contract is requested, prepared and enabled while the first stays");
        admin.request(FIRST, SECOND).expect(200);
        admin.awaitReady(FIRST, SECOND);
        sandbox.switchContract(admin.tenant(), SECOND, true).expect(200);
        JsonNode view = admin.awaitContract(SECOND, "ENABLED");
        teller.show(FIRST + " " + contract(view, FIRST).path("state").asText() + ", " + SECOND + " "
                + contract(view, SECOND).path("state").asText() + ", InMail history of "
                + feature(view, "INMAIL_HISTORY").path("contracts").size() + " contracts");
    }

    private void diagnosis(LinkedInConnecting admin) {
        teller.say("The connection doctor tests the whole chain");
        JsonNode diagnosis = admin.diagnosis();
        if (!diagnosis.path("healthy").asBoolean()) {
            throw new LaunchFailed("the doctor found\n" + diagnosis.toPrettyString());
        }
        teller.show(diagnosis.path("checks").size() + " checks passed");
    }

    private void disconnect(LinkedInConnecting admin) {
        teller.say("The admin disconnects: intake ends at once, then the rest in its order");
        teller.show(admin.disconnect().expect(202), "intake has ended");
        JsonNode view = admin.await(
                "the end of all traffic", now -> now.path("state").asText().equals("NOT_CONNECTED"));
        teller.show(
                StreamSupport.stream(view.path("disconnection").path("steps").spliterator(), false)
                        .map(step -> step.path("step").asText() + " "
                                + step.path("state").asText())
                        .collect(Collectors.joining(", ")));
    }

    private static String available(JsonNode view) {
        return StreamSupport.stream(view.path("features").spliterator(), false)
                .filter(feature -> feature.path("available").asBoolean())
                .map(feature -> feature.path("feature").asText())
                .collect(Collectors.joining(", "));
    }
}
