package dev.prospector.local;

import java.net.URI;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;

import com.fasterxml.jackson.databind.JsonNode;

/** The LinkedIn sandbox from outside: what LinkedIn's people do there, and the development identity provider. */
public record Sandbox(URI address) {
    private static final Patience PATIENCE = new Patience(Duration.ofMinutes(1));

    public String userToken(String username) {
        return token("grant_type=password&username=" + username);
    }

    public String serviceToken(String clientId) {
        return token("grant_type=client_credentials&client_id=" + clientId + "&client_secret=development");
    }

    public Answer tenant(String tenant) {
        return call("GET", "/sandbox/tenants/" + tenant, null).expect(200);
    }

    /** A customer of LinkedIn's, new or known. */
    public Answer tenant(String tenant, List<Map<String, Object>> users) {
        return call("POST", "/sandbox/tenants", Map.of("tenant", tenant, "users", users))
                .expect(200);
    }

    /** The customer becomes another company at LinkedIn. */
    public void move(String tenant, String organization) {
        call("PUT", "/sandbox/tenants/" + tenant + "/organization", Map.of("organization", organization))
                .expect(200);
    }

    /** The credentials of the product's own application at LinkedIn. */
    public Answer parentApplication() {
        return call("GET", "/sandbox/parent-application", null).expect(200);
    }

    /** Where LinkedIn calls the product's own application: what a person enters in the developer portal. */
    public void registerWebhook(URI url) {
        call("PUT", "/sandbox/parent/webhook", Map.of("url", url)).expect(200);
    }

    /** LinkedIn wants these jobs of the tenant's again, and says so to the product's own application. */
    public Answer wantAgain(String tenant, List<String> jobNumbers) {
        return call("POST", "/sandbox/resyncs", Map.of("tenant", tenant, "jobs", jobNumbers))
                .expect(200);
    }

    /** The tenant's admin presses Request in LinkedIn's onboarding widget: what that hands over. */
    public JsonNode pressRequest(String tenant, List<String> contracts) {
        return call("POST", "/sandbox/onboarding", Map.of("tenant", tenant, "contracts", contracts))
                .expect(200)
                .json();
    }

    /** The admin of another organization presses Request in the tenant's widget. */
    public JsonNode pressRequestOf(String organization, String tenant) {
        return call("POST", "/sandbox/onboarding", Map.of("tenant", tenant, "organization", organization))
                .expect(200)
                .json();
    }

    /** LinkedIn's admin switches company-level access on or off. */
    public Answer switchCompany(String tenant, boolean on) {
        return call("POST", "/sandbox/access", Map.of("tenant", tenant, "company", on));
    }

    /** LinkedIn's admin switches contract-level access on or off. */
    public Answer switchContract(String tenant, String contract, boolean on) {
        return call(
                "POST", "/sandbox/access", Map.of("tenant", tenant, "contract", on, "contracts", List.of(contract)));
    }

    /** LinkedIn pushes once more that an integration went into another state. */
    public Answer pushChangeAgain(String requestId) {
        return call("POST", "/sandbox/integrations/" + requestId + "/push", null)
                .expect(200);
    }

    /** A new LinkedIn member. */
    public String member(Map<String, String> profile) {
        return call("POST", "/sandbox/members", profile).expect(200).text("person");
    }

    /**
     * A member signs in at LinkedIn and allows an application to know them, or does not.
     *
     * @param question LinkedIn's address with what the application asks
     * @param person   somebody whom LinkedIn knows
     * @return where LinkedIn sends the browser: back to the application
     */
    public URI consent(URI question, String person, boolean allowed) {
        URI page = address.resolve("/oauth/v2/authorization/consent?" + question.getRawQuery());
        Answer answer = Http.postForm(page, "member=" + person + "&decision=" + (allowed ? "allow" : "cancel"));
        return URI.create(answer.expect(303).header("Location").orElseThrow());
    }

    /** A recruiter gets a seat on a contract, new or another's until now. */
    public void seat(String tenant, String contract, String seat, String person) {
        call("POST", "/sandbox/seats", Map.of("tenant", tenant, "contract", contract, "seat", seat, "member", person))
                .expect(200);
    }

    /**
     * The recruiter presses Export in LinkedIn.
     *
     * @param exportedBy null where LinkedIn does not say who
     */
    public Answer export(String tenant, String member, String jobNumber, String exportedBy) {
        Map<String, String> order = new HashMap<>();
        order.put("tenant", tenant);
        order.put("member", member);
        order.put("jobPostingId", jobNumber);
        order.put("exportedBy", exportedBy);
        return call("POST", "/sandbox/exports", order).expect(200);
    }

    /** LinkedIn sends the same notice again. */
    public Answer pushAgain(String requestId) {
        return call("POST", "/sandbox/exports/" + requestId + "/push", null).expect(200);
    }

    /** An export whose notice is sent until it is taken, as LinkedIn does when a busy machine does not answer in time. */
    public Answer exportUntilTaken(String tenant, String member, String jobNumber, String exportedBy) {
        return untilTaken(export(tenant, member, jobNumber, exportedBy));
    }

    private Answer untilTaken(Answer push) {
        AtomicReference<Answer> last = new AtomicReference<>(push);
        PATIENCE.await(
                "a push to be taken",
                () -> isTaken(
                        last.updateAndGet(answer -> isTaken(answer) ? answer : pushAgain(answer.text("requestId")))));
        return last.get();
    }

    private static boolean isTaken(Answer push) {
        return push.json().path("pushStatus").asInt() == 200;
    }

    /** The recruiter who has the seat writes to a member. */
    public void writeInMail(String tenant, String seat, String member, String subject, String body) {
        call(
                        "POST",
                        "/sandbox/inmails",
                        Map.of("tenant", tenant, "seat", seat, "member", member, "subject", subject, "body", body))
                .expect(200);
    }

    /**
     * The member accepts and replies.
     *
     * @param shared what they agree to share besides their names
     */
    public void answerInMail(String tenant, String seat, String member, String body, Map<String, Object> shared) {
        Map<String, Object> answer = Map.of(
                "tenant", tenant, "seat", seat, "member", member, "accepted", true, "body", body, "sharing", shared);
        call("POST", "/sandbox/inmails/answers", answer).expect(200);
    }

    /** The recruiter who has the seat writes a note about a member. */
    public String note(String tenant, String seat, String member, String text) {
        return call(
                        "POST",
                        "/sandbox/prospect-notes",
                        Map.of("tenant", tenant, "owner", seat, "member", member, "text", text))
                .expect(200)
                .text("id");
    }

    public void editNote(String tenant, String note, String text) {
        call("PUT", "/sandbox/prospect-notes/" + note, Map.of("tenant", tenant, "text", text))
                .expect(200);
    }

    public void deleteNote(String tenant, String note) {
        call("POST", "/sandbox/prospect-notes/" + note + "/deletion", Map.of("tenant", tenant))
                .expect(200);
    }

    /** Recruiters and members have been at work: see the sandbox' README for what an order says. */
    public void seed(Map<String, Object> order) {
        call("POST", "/sandbox/seedings", order).expect(200);
    }

    /** From now on LinkedIn is out of order, or well again after {@link #heal}. */
    public void breakLinkedIn(Map<String, Object> fault) {
        call("POST", "/sandbox/faults", fault).expect(204);
    }

    /** LinkedIn's clock, as its answers show it. */
    public void skewClock(int secondsAhead) {
        call("PUT", "/sandbox/clock", Map.of("skewSeconds", secondsAhead)).expect(204);
    }

    public void heal() {
        call("DELETE", "/sandbox/faults", null).expect(204);
    }

    /** What was called at LinkedIn for the tenant and what LinkedIn pushed to it, oldest first. */
    public Answer journal(String tenant) {
        return call("GET", "/sandbox/journal?tenant=" + tenant, null).expect(200);
    }

    private String token(String form) {
        return Http.postForm(address.resolve("/idp/token"), form).expect(200).text("access_token");
    }

    private Answer call(String method, String path, Object body) {
        return Http.send(method, address.resolve(path), null, body);
    }
}
