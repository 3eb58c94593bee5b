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
        JsonNode unanswered = await("the InMail")
                .atMost(PATIENCE)
                .until(() -> scene.inMails(scene.recruiter), inMails -> !inMails.isEmpty())
                .get(0);
        assertTrue(unanswered.path("own").asBoolean(), unanswered::toString);
        assertEquals("NO_REPLY", text(unanswered, "withheld"));
        assertTrue(unanswered.path("text").isNull(), unanswered::toString);

        scene.answer("Gladly, on Tuesday.");
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

        private void answer(String body) {
            sandbox.answerInMail(newcomer.tenant(), seat, member, body, Map.of());
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
