package dev.prospector.local.scan;

import java.io.OutputStream;
import java.io.PrintStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;

import dev.prospector.local.Answer;
import dev.prospector.local.Client;
import dev.prospector.local.Demo;
import dev.prospector.local.LinkedInConnecting;
import dev.prospector.local.LinkedInLinking;
import dev.prospector.local.Operator;
import dev.prospector.local.Patience;
import dev.prospector.local.Sandbox;

/** Plays the story of an export with canaries in it, and everything that may go wrong on the way: what fails is what is logged. */
final class Planting {

    private static final Patience PATIENCE = new Patience(Duration.ofSeconds(60));
    private static final String RECRUITER = "urn:li:person:recruiter01";
    private static final String MANAGER = "urn:li:person:manager01";
    /** Which the demo has given to the recruiter. */
    private static final String SEAT = "urn:li:seat:600123";

    private final Operator operator;
    private final Sandbox sandbox;
    private final Demo demo;
    private final Client recruiter;
    private final Client admin;
    private final List<Canary> canaries = new ArrayList<>();

    /** @param api with the prefix {@code /api/v1} */
    Planting(URI api, Operator operator) {
        this.operator = operator;
        sandbox = operator.sandbox();
        demo = new Demo(api, operator, new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8));
        recruiter = new Client(api, sandbox.userToken("recruiter"));
        admin = new Client(api, sandbox.userToken("admin"));
    }

    /** @return what is in the system now */
    List<Canary> plant() {
        secretsAtLinkedIn();
        demo.play();
        JsonNode job = recruiter.post("/jobs", Demo.newJob()).expect(201).json();
        refusedPerson(job);
        recruiter
                .post("/jobs/" + job.path("id").textValue() + "/activation", null)
                .expect(200);
        landedPerson(job);
        writings(job);
        canaries.addAll(new PlantedActivity(recruiter, sandbox, "acme", SEAT).plant());
        brokenAnswersOf(job);
        pushes();
        enteredPerson();
        badRequests();
        user();
        link();
        tokens();
        return canaries;
    }

    /** Nothing is made of whom a draft refuses. */
    private void refusedPerson(JsonNode draft) {
        String request = export(person("a refused person's", Allowance.NOWHERE), draft);
        awaitState(request, "REFUSED");
    }

    private void landedPerson(JsonNode job) {
        Map<String, String> profile = person("a landed person's", Allowance.CANDIDATE_TABLES);
        canaries.add(Canary.control("the same first name", profile.get("firstName"), Area.TABLES, Area.CHANGES));
        String request = export(profile, job);
        canaries.add(Canary.control("the request id of a landed export", request, Area.values()));
        JsonNode landed = awaitState(request, "LANDED");
        admin.get("/candidates/" + landed.path("candidateId").textValue()).expect(200);
    }

    private void writings(JsonNode job) {
        Client reader = new Client(recruiter.api(), sandbox.userToken("reader"));
        String path = "/jobs/" + job.path("id").textValue();
        canaries.addAll(new PlantedWritings(recruiter, reader, path).plant());
    }

    /** LinkedIn answers with half of a document, and then with an error that tells a name. */
    private void brokenAnswersOf(JsonNode job) {
        String half = secretText("half an answer of LinkedIn's");
        String error = secretText("an error's text of LinkedIn's");
        try (WrongAnswer wrong = WrongAnswer.toFetches(
                sandbox, 200, "{\"elements\":[{\"candidate\":{\"firstName\":\"" + half + "\",\"lastName\":]}")) {
            export(person("a person's whom LinkedIn answers brokenly,", Allowance.CANDIDATE_TABLES), job);
            PATIENCE.await("LinkedIn's broken answer", wrong::isGiven);
        }
        try (WrongAnswer wrong = WrongAnswer.toFetches(sandbox, 500, "{\"message\":\"" + error + "\"}")) {
            export(person("a person's for whom LinkedIn fails,", Allowance.CANDIDATE_TABLES), job);
            PATIENCE.await("LinkedIn's error", wrong::isGiven);
        }
    }

    private void pushes() {
        Answer tenant = sandbox.tenant("acme");
        Notice.signedBy(tenant.text("clientSecret"), secretText("a text in a signed notice"))
                .pushTo(tenant.text("callbackUrl"))
                .expect(200);
        Notice.signedBy("somebody else", secretText("a text in a notice of a stranger"))
                .pushTo(tenant.text("callbackUrl"))
                .expect(401);
    }

    private void enteredPerson() {
        String url = random("url");
        canaries.add(Canary.of("an entered person's profile URL", url, Allowance.CANDIDATE_TABLES));
        enter(url, "an entered person's", Allowance.CANDIDATE_TABLES).expect(201);
        enter(url, "a person's who was there already,", Allowance.NOWHERE).expect(409);
    }

    /** E-mail addresses stay on the rows of identity locks (architecture.md 2), also of whom nothing is made. */
    private Answer enter(String url, String whose, Allowance names) {
        Map<String, Object> person = Map.of(
                "firstName",
                name(whose + " first name", names),
                "lastName",
                name(whose + " last name", names),
                "emailAddresses",
                List.of(email(whose + " e-mail", Allowance.CANDIDATE_TABLES)),
                "profileUrl",
                "https://www.linkedin.com/in/" + url);
        return recruiter.send(
                "POST",
                "/candidates",
                person,
                Map.of("Idempotency-Key", UUID.randomUUID().toString()));
    }

    private void badRequests() {
        recruiter.get("/candidates?q=" + secretText("what was searched for")).expect(200);
        recruiter
                .post("/candidates", Map.of("firstName", List.of(secretText("a name of a wrong type"))))
                .expect(400);
        recruiter
                .post("/candidates", Map.of("firstName", "Lena", secretText("a field's unknown name"), "x"))
                .expect(400);
        recruiter
                .post("/candidates", "{\"firstName\": \"" + secretText("a name in half a document"))
                .expect(400);
        recruiter
                .post(
                        "/candidates",
                        Map.of(
                                "firstName",
                                secretText("a name that is too long").repeat(100)))
                .expect(422);
        Client stranger = new Client(recruiter.api(), secretText("a token that nobody gave"));
        stranger.get("/jobs").expect(401);
    }

    private void user() {
        Map<String, Object> user = Map.of(
                "givenName", name("a user's given name", Allowance.USER_TABLES),
                "familyName", name("a user's family name", Allowance.USER_TABLES),
                "emailAddress", email("a user's e-mail", Allowance.USER_TABLES),
                "tenantRoles", List.of("interviewer"),
                "active", true);
        admin.put("/users/" + random("subject"), user).expect(201);
    }

    private void link() {
        Client manager = new Client(admin.api(), sandbox.userToken("manager"));
        canaries.addAll(new PlantedLinks(new LinkedInLinking(manager, sandbox), MANAGER).plant());
    }

    private void tokens() {
        canaries.add(Canary.of("the recruiter's token", recruiter.token(), Allowance.NOWHERE));
        canaries.add(Canary.of("its signature", signature(recruiter.token()), Allowance.NOWHERE));
        new Traffic(sandbox).tokens().forEach((what, token) -> {
            canaries.add(Canary.of(what, token, Allowance.NOWHERE));
        });
    }

    /** Those of provisioning, and those that take their place: the earlier one is live beside the newer. */
    private void secretsAtLinkedIn() {
        canaries.add(Canary.of(
                "the secret of our own application at LinkedIn",
                sandbox.parentApplication().text("clientSecret"),
                Allowance.NOWHERE));
        for (String tenant : List.of("acme", "globex")) {
            plantSecretOf(tenant, "the provisioned");
        }
        secretInHalfAnAnswer();
        String provisioned = secretOf("acme");
        operator.rotateSecret("acme");
        PATIENCE.await("another secret of acme's", () -> !secretOf("acme").equals(provisioned));
        plantSecretOf("acme", "the rotated");
    }

    /** LinkedIn makes an application, and breaks off in the answer; the next time it goes well. */
    private void secretInHalfAnAnswer() {
        String tenant = random("half").substring(0, 20);
        String username = tenant + "-admin";
        sandbox.tenant(tenant, List.of(Map.of("username", username, "groups", List.of("admin"))));
        operator.entitle(tenant, true);
        LinkedInConnecting connecting =
                new LinkedInConnecting(tenant, new Client(recruiter.api(), sandbox.userToken(username)), sandbox);
        String half = "{\"credentials\":{\"client_id\":\"half\",\"client_secret\":\""
                + secretText("a secret in half an answer of provisioning") + "\"";
        try (WrongAnswer wrong = WrongAnswer.to("POST", "/v2/provisionedApplications", sandbox, 201, half)) {
            connecting.connect().expect(503);
            PATIENCE.await("half an answer of provisioning", wrong::isGiven);
        }
        connecting.connect().expect(200);
        plantSecretOf(tenant, "the provisioned");
    }

    private void plantSecretOf(String tenant, String which) {
        canaries.add(Canary.of(which + " client secret of " + tenant, secretOf(tenant), Allowance.NOWHERE));
    }

    /** The newest. */
    private String secretOf(String tenant) {
        return sandbox.tenant(tenant).text("clientSecret");
    }

    private Map<String, String> person(String whose, Allowance allowed) {
        String url = random("in");
        canaries.add(Canary.of(whose + " profile URL", url, allowed));
        return Map.of(
                "person", "urn:li:person:" + UUID.randomUUID(),
                "firstName", name(whose + " first name", allowed),
                "lastName", name(whose + " last name", allowed),
                "headline", name(whose + " headline", allowed),
                "location", name(whose + " location", allowed),
                "employer", name(whose + " employer", allowed),
                "emailAddress", email(whose + " e-mail", allowed),
                "publicProfileUrl", "https://www.linkedin.com/in/" + url);
    }

    private String export(Map<String, String> profile, JsonNode job) {
        String member = sandbox.member(profile);
        return sandbox.exportUntilTaken("acme", member, job.path("jobNumber").textValue(), RECRUITER)
                .text("requestId");
    }

    private JsonNode awaitState(String request, String state) {
        PATIENCE.await(
                "export " + request + " to be " + state, () -> stateOf(request).equals(state));
        return ledgerRow(request);
    }

    private String stateOf(String request) {
        return ledgerRow(request).path("state").asText();
    }

    private JsonNode ledgerRow(String request) {
        for (JsonNode export :
                recruiter.get("/sync/exports?limit=50").expect(200).json().path("items")) {
            if (export.path("requestId").asText().equals(request)) {
                return export;
            }
        }
        return MissingNode.getInstance();
    }

    /** With a letter that URLs, JSON and bytes write differently. */
    private String name(String what, Allowance allowed) {
        String name = random("zo\u00eb");
        canaries.add(Canary.of(what, name, allowed));
        return name;
    }

    private String email(String what, Allowance allowed) {
        String email = random("mail") + "@example.org";
        canaries.add(Canary.of(what, email, allowed));
        return email;
    }

    private String secretText(String what) {
        String text = random("text");
        canaries.add(Canary.of(what, text, Allowance.NOWHERE));
        return text;
    }

    /** In small letters, so that it stays as it is where letters are made small. */
    private static String random(String begin) {
        return begin + UUID.randomUUID().toString().replace("-", "");
    }

    private static String signature(String token) {
        return token.substring(token.lastIndexOf('.') + 1);
    }
}
