package dev.prospector.local.scan;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import com.fasterxml.jackson.databind.JsonNode;

import dev.prospector.local.Client;
import dev.prospector.local.Patience;
import dev.prospector.local.Sandbox;

/**
 * What a recruiter and a member write at LinkedIn: it is read in the ATS, and stands nowhere in clear. The member becomes a candidate by
 * sharing, whose name and e-mail address are a candidate's then.
 *
 * @param recruiter linked to the holder of the seat
 */
record PlantedActivity(Client recruiter, Sandbox sandbox, String tenant, String seat) {

    private static final Patience PATIENCE = new Patience(Duration.ofMinutes(3));

    List<Canary> plant() {
        List<Canary> canaries = new ArrayList<>();
        String name = text("the name of a member who shares", "ida", Allowance.CANDIDATE_TABLES, canaries);
        String member = sandbox.member(Map.of("firstName", name, "lastName", "Lind"));
        String asked = secret("an InMail's text", canaries);
        String answered = secret("an InMail's answer", canaries);
        sandbox.writeInMail(tenant, seat, member, secret("an InMail's subject", canaries), asked);
        String mail = text("the e-mail address that is shared", "mail", Allowance.CANDIDATE_TABLES, canaries);
        sandbox.answerInMail(tenant, seat, member, answered, Map.of("emailAddress", mail + "@example.org"));
        String note = secret("a recruiter's note before it is edited", canaries);
        String urn = sandbox.note(tenant, seat, member, note);
        String tab = "/candidates/" + candidate(name) + "/linkedin/";
        PATIENCE.await("the InMails", () -> shows(tab + "inmails", asked) && shows(tab + "inmails", answered));
        PATIENCE.await("the note", () -> shows(tab + "notes", note));
        notes(tab + "notes", urn, canaries);
        return canaries;
    }

    private void notes(String list, String urn, List<Canary> canaries) {
        String edited = secret("a recruiter's note after it was edited", canaries);
        sandbox.editNote(tenant, urn, edited);
        PATIENCE.await("the edited note", () -> shows(list, edited));
        sandbox.deleteNote(tenant, urn);
        PATIENCE.await("the note to go", () -> !shows(list, edited));
    }

    private String candidate(String name) {
        PATIENCE.await(
                "the member who shares to be a candidate", () -> found(name).size() == 1);
        return found(name).get(0).path("id").asText();
    }

    private JsonNode found(String name) {
        return recruiter.get("/candidates?q=" + name).expect(200).json().path("items");
    }

    private boolean shows(String list, String text) {
        return recruiter.get(list).expect(200).text().contains(text);
    }

    private static String secret(String what, List<Canary> canaries) {
        return text(what, "text", Allowance.NOWHERE, canaries);
    }

    private static String text(String what, String begin, Allowance allowed, List<Canary> canaries) {
        String text = begin + UUID.randomUUID().toString().replace("-", "");
        canaries.add(Canary.of(what, text, allowed));
        return text;
    }
}
