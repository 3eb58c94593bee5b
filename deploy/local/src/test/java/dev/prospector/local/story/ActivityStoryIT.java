package dev.prospector.local.story;

import static dev.prospector.local.story.Acme.items;
import static dev.prospector.local.story.Acme.text;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import dev.prospector.local.Client;
import dev.prospector.local.Demo;
import dev.prospector.local.LinkedInLinking;
import dev.prospector.local.Sandbox;

/** What recruiters write at LinkedIn, and who reads it in the ATS (product.md 2.7 and 2.8), over all services as they are packaged. */
@ExtendWith(SharedSystem.class)
class ActivityStoryIT {

    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final String CONTRACT = "urn:li:contract:8201";

    private final StorySystem system;
    private final Sandbox sandbox;

    ActivityStoryIT(StorySystem system) {
        this.system = system;
        sandbox = system.sandbox();
    }

    @Test
    void an_inmail_is_read_by_who_wrote_it_once_the_member_has_answered_and_agreed_and_by_nobody_else() {
        Scene scene = scene();
        scene.write("Would you like to talk?");
        // Whose seat it is may have been asked a moment before anybody knew, and holds for half a minute.
        JsonNode unanswered = await("the InMail, and whose it is")
                .atMost(PATIENCE)
                .until(() -> scene.inMails(scene.recruiter), inMails -> inMails.stream()
                        .anyMatch(one -> one.path("own").asBoolean()))
                .get(0);
        assertEquals("NO_REPLY", text(unanswered, "withheld"));
        assertTrue(unanswered.path("text").isNull(), unanswered::toString);

        scene.answer("Gladly, on Tuesday.", Map.of("emailAddress", "lena.okafor@example.org"));
        await("the texts").atMost(PATIENCE).until(() -> scene.bodies(scene.recruiter)
                .containsAll(List.of("Would you like to talk?", "Gladly, on Tuesday.")));

        for (JsonNode seen : scene.inMails(scene.admin)) {
            assertEquals("NOT_OWNER", text(seen, "withheld"));
            assertFalse(seen.toString().contains("Tuesday"), seen::toString);
            assertEquals(scene.newcomer.username("recruiter"), text(seen.path("user"), "id"));
        }
        for (JsonNode seen : scene.inMails(scene.newcomer.as("read-only"))) {
            assertEquals("USER_NOT_CONNECTED", text(seen, "withheld"));
        }
        system.as("admin").get(scene.path("inmails")).expect(404);
        onOneTab(scene);
        throughMerge(scene);
    }

    /** Owner and colleague open the same tab. */
    private void onOneTab(Scene scene) {
        JsonNode owners = scene.tab(scene.recruiter);
        assertEquals("MATCHED", text(owners.path("match"), "state"));
        assertEquals(
                "CANDIDATE_NOT_YET_AT_LINKEDIN", owners.at("/widget/absent").asText());
        assertTrue(owners.path("inMails").toString().contains("Tuesday"), owners::toString);
        assertEquals(7_200, owners.at("/inMails/freshness/targetSeconds").asInt());
        assertEquals(
                "lena.okafor@example.org",
                owners.at("/stubs/items/0/emailAddress").asText());
        assertEquals(
                "lena.okafor@example.org",
                scene.candidate(scene.recruiter).at("/emailAddresses/0").asText());
        assertTrue(owners.path("explanations").isContainerNode(), owners::toString);

        JsonNode colleagues = scene.tab(scene.admin);
        assertEquals(
                owners.at("/inMails/items").size(),
                colleagues.at("/inMails/items").size());
        assertFalse(colleagues.path("inMails").toString().contains("Tuesday"), colleagues::toString);
    }

    /** Messages are a member's: whoever is merged with the candidate shows them by either id, and no longer when that is undone. */
    private void throughMerge(Scene scene) {
        String other = text(
                scene.recruiter
                        .post("/candidates", Map.of("firstName", "Lena", "lastName", "Okafor-Lind"))
                        .expect(201)
                        .json(),
                "id");
        String merge = text(
                scene.recruiter
                        .post("/candidates/merges", Map.of("winnerId", other, "loserId", scene.candidate))
                        .expect(201)
                        .json(),
                "id");
        for (String id : List.of(other, scene.candidate)) {
            assertTrue(scene.of(id).bodies(scene.recruiter).contains("Gladly, on Tuesday."), id);
        }
        scene.recruiter.post("/candidates/merges/" + merge + "/undo", null).expect(200);
        assertTrue(scene.bodies(scene.recruiter).contains("Gladly, on Tuesday."));
        assertTrue(scene.of(other).inMails(scene.recruiter).isEmpty());
    }

    @Test
    void whoever_shares_comes_into_the_linkedin_pool_and_nobody_twice() {
        Scene scene = scene();
        String unknown = sandbox.member(Map.of("firstName", "Ida", "lastName", "Lind"));
        sandbox.writeInMail(scene.newcomer.tenant(), scene.seat, unknown, "A job", "Would you like to talk?");
        sandbox.answerInMail(scene.newcomer.tenant(), scene.seat, unknown, "Perhaps.", Map.of());
        scene.write("Would you like to talk?");
        scene.answer("Gladly.", Map.of("emailAddress", "lena.okafor@example.org"));

        List<JsonNode> members = await("both in the pool")
                .atMost(PATIENCE)
                .until(
                        scene::linkedInPool,
                        pool -> pool.size() == 2
                                && pool.stream()
                                        .noneMatch(one -> one.path("stubs").isNull()));

        JsonNode known = one(members, "Lena");
        assertEquals(scene.candidate, text(known, "id"));
        assertEquals(
                "lena.okafor@example.org", known.at("/stubs/0/emailAddress").asText());
        JsonNode made = one(members, "Ida");
        JsonNode stub = made.path("stubs").path(0);
        assertEquals("Lind", text(stub, "lastName"));
        assertTrue(stub.path("emailAddress").isNull(), stub::toString);
        assertEquals(scene.seat, text(stub.path("seat"), "id"));
        assertEquals(scene.newcomer.username("recruiter"), text(stub.path("user"), "id"));
        assertEquals(
                List.of(),
                items(scene.recruiter
                        .get("/candidates/" + text(made, "id") + "/applications")
                        .expect(200)));
        assertEquals(
                1,
                items(scene.recruiter.get("/candidates?q=okafor").expect(200)).size());
    }

    private static JsonNode one(List<JsonNode> members, String firstName) {
        return members.stream()
                .filter(member -> text(member, "firstName").equals(firstName))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void a_recruiters_note_is_read_by_connected_colleagues_as_it_stands_and_not_when_it_is_gone() {
        Scene scene = scene();
        String note = sandbox.note(scene.newcomer.tenant(), scene.seat, scene.member, "Open to Munich.");
        scene.awaitNote(scene.recruiter, "Open to Munich.");

        sandbox.editNote(scene.newcomer.tenant(), note, "Open to Hamburg.");
        scene.awaitNote(scene.admin, "Open to Hamburg.");
        assertEquals(1, scene.notes(scene.admin).size());

        sandbox.deleteNote(scene.newcomer.tenant(), note);
        await("the note to go").atMost(PATIENCE).until(() -> scene.notes(scene.admin)
                .isEmpty());
    }

    /** A recruiter with a seat and an admin without one, both linked, and a candidate whom the recruiter has exported. */
    private Scene scene() {
        Newcomer newcomer = Newcomer.enabled(system, CONTRACT);
        String seat = "urn:li:seat:" + Math.abs(UUID.randomUUID().getMostSignificantBits() % 1_000_000_000);
        String rita = member();
        sandbox.seat(newcomer.tenant(), CONTRACT, seat, rita);
        Client recruiter = newcomer.as("recruiter");
        Client admin = newcomer.as("admin");
        new LinkedInLinking(recruiter, sandbox).link(rita);
        new LinkedInLinking(admin, sandbox).link(member());
        admin.post("/linkedin/seats/refreshes", null).expect(202);
        JsonNode job = recruiter.post("/jobs", Demo.newJob()).expect(201).json();
        recruiter.post("/jobs/" + text(job, "id") + "/activation", null).expect(200);
        String member = member();
        sandbox.export(newcomer.tenant(), member, text(job, "jobNumber"), rita);
        return new Scene(newcomer, seat, member, exported(recruiter, job), recruiter, admin);
    }

    private String exported(Client recruiter, JsonNode job) {
        return await("the exported member")
                .atMost(PATIENCE)
                .until(() -> new Acme(recruiter, sandbox).prospects(job), prospects -> !prospects.isEmpty())
                .get(0)
                .at("/candidate/id")
                .asText();
    }

    private String member() {
        return sandbox.member(Map.of("firstName", "Lena", "lastName", "Okafor"));
    }

    private final class Scene {
        private final Newcomer newcomer;
        private final String seat;
        private final String member;
        private final String candidate;
        private final Client recruiter;
        private final Client admin;

        private Scene(Newcomer newcomer, String seat, String member, String candidate, Client recruiter, Client admin) {
            this.newcomer = newcomer;
            this.seat = seat;
            this.member = member;
            this.candidate = candidate;
            this.recruiter = recruiter;
            this.admin = admin;
        }

        private void write(String body) {
            sandbox.writeInMail(newcomer.tenant(), seat, member, "A job", body);
        }

        private void answer(String body, Map<String, Object> shared) {
            sandbox.answerInMail(newcomer.tenant(), seat, member, body, shared);
        }

        private Scene of(String otherCandidate) {
            return new Scene(newcomer, seat, member, otherCandidate, recruiter, admin);
        }

        private JsonNode tab(Client client) {
            return await("the whole tab").atMost(PATIENCE).until(() -> whole(client), whole -> whole.path("unavailable")
                    .isEmpty());
        }

        private JsonNode whole(Client client) {
            return client.get("/candidates/" + candidate + "/linkedin")
                    .expect(200)
                    .json();
        }

        private JsonNode candidate(Client client) {
            return client.get("/candidates/" + candidate).expect(200).json();
        }

        private List<JsonNode> linkedInPool() {
            String pool = items(recruiter.get("/talent-pools").expect(200)).stream()
                    .filter(one -> text(one, "kind").equals("LINKEDIN"))
                    .findFirst()
                    .map(one -> text(one, "id"))
                    .orElseThrow();
            return items(recruiter.get("/talent-pools/" + pool + "/candidates").expect(200));
        }

        private List<JsonNode> inMails(Client client) {
            return items(client.get(path("inmails")).expect(200));
        }

        private List<String> bodies(Client client) {
            return inMails(client).stream()
                    .map(inMail -> inMail.path("text").path("body").asText())
                    .toList();
        }

        private List<JsonNode> notes(Client client) {
            return items(client.get(path("notes")).expect(200));
        }

        private void awaitNote(Client client, String text) {
            Predicate<JsonNode> says = note -> text.equals(note.path("text").asText());
            await("the note \"" + text + "\"").atMost(PATIENCE).until(() -> notes(client).stream()
                    .anyMatch(says));
        }

        private String path(String what) {
            return "/candidates/" + candidate + "/linkedin/" + what;
        }
    }
}
