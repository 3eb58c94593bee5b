package dev.prospector.local.story;

import static dev.prospector.local.story.Acme.text;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import dev.prospector.local.Answer;
import dev.prospector.local.Client;

/** The story of a candidate whom users tell from others (product.md 2.5 and 3). */
@ExtendWith(SharedSystem.class)
class CandidateStoryIT {

    private final Client recruiter;
    private final Client manager;
    private final Client reader;
    private final Client stranger;

    CandidateStoryIT(StorySystem system) {
        recruiter = system.as("recruiter");
        manager = system.as("manager");
        reader = system.as("reader");
        stranger = system.as("globex-admin");
    }

    @Test
    void a_user_says_which_member_a_candidate_is_and_takes_it_back() {
        String match = entered() + "/linkedin/match";
        String other = entered() + "/linkedin/match";
        Map<String, String> member = Map.of("person", "urn:li:person:" + UUID.randomUUID(), "reason", "Same photo");
        Answer none = recruiter.get(match).expect(200);
        assertEquals("NONE", none.text("state"));
        confirm(reader, match, member, none).expect(403);
        confirm(stranger, match, member, none).expect(404);

        JsonNode matched = confirm(manager, match, member, none).expect(200).json();
        assertEquals(
                List.of("MATCHED", "USER", "manager"),
                List.of(text(matched, "state"), text(matched, "by"), text(matched, "decidedBy")));
        Answer rival = recruiter.get(other).expect(200);
        assertEquals(
                "PERSON_ATTACHED",
                confirm(recruiter, other, member, rival).expect(409).text("code"));

        recruiter.delete(match + "?person=" + member.get("person")).expect(200);
        assertEquals("NO_MATCH", recruiter.get(match).expect(200).text("state"));
        Answer free = recruiter.get(other).expect(200);
        confirm(recruiter, other, member, free).expect(200);
    }

    /** Path of somebody new. */
    private String entered() {
        Map<String, Object> person = Map.of(
                "firstName", "Ida",
                "lastName", "Lind",
                "emailAddresses", List.of("ida." + UUID.randomUUID() + "@example.org"));
        return "/candidates/"
                + recruiter.post("/candidates", person).expect(201).text("id");
    }

    private static Answer confirm(Client client, String match, Map<String, String> member, Answer seen) {
        return client.send(
                "PUT", match, member, Map.of("If-Match", seen.header("ETag").orElseThrow()));
    }
}
