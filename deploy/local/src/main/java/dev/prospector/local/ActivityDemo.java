package dev.prospector.local;

import static dev.prospector.local.Teller.demand;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Predicate;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * The story of an InMail, its answer and a note (product.md 2.7 to 2.9): what its owner and what a colleague see on one LinkedIn tab, and who
 * comes into the LinkedIn pool.
 *
 * @param recruiter who has linked the member of the seat
 * @param admin whom the demo links to a member without a seat
 */
record ActivityDemo(Client recruiter, Client admin, Sandbox sandbox, Teller teller) {

    private static final Patience PATIENCE = new Patience(Duration.ofMinutes(3));
    private static final String TENANT = "acme";
    private static final String CONTRACT = "urn:li:contract:9001";
    private static final String SEAT = "urn:li:seat:600123";
    private static final String QUESTION = "Would you like to talk about our pipelines?";
    private static final String ANSWER = "Gladly, on Tuesday.";

    /**
     * @param holder the member whose seat it is
     * @param member the LinkedIn member whom the candidate is
     */
    void play(String holder, String member, String candidate) {
        String tab = "/candidates/" + candidate + "/linkedin";
        seat(holder);
        String note = written(member, tab);
        answered(member, note, tab);
        colleague(tab);
        gone(note, tab);
        unknownMember();
    }

    private void seat(String holder) {
        teller.say("The recruiter has a seat in Recruiter; the admin, who has none, links their own account");
        sandbox.seat(TENANT, CONTRACT, SEAT, holder);
        teller.show(admin.post("/linkedin/seats/refreshes", null).expect(202), "seats are asked for again");
        LinkedInLinking link = new LinkedInLinking(admin, sandbox);
        if (!link.isLinked()) {
            link.link(sandbox.member(Map.of("firstName", "Ada", "lastName", "Admin")));
        }
        teller.show(link.view(), "LINKED");
    }

    private String written(String member, String tab) {
        teller.say("The recruiter writes an InMail to the member, and a note about them");
        sandbox.writeInMail(TENANT, SEAT, member, "Data engineering in Hamburg", QUESTION);
        String note = sandbox.note(TENANT, SEAT, member, "Open to Munich.");
        Answer seen = await(
                recruiter,
                tab,
                answer -> inMails(answer).anyMatch(one -> withheld(one, "NO_REPLY"))
                        && says(notes(answer), "Open to Munich."));
        teller.show(seen, "that it was sent, without its text: NO_REPLY; the note: Open to Munich.");
        return note;
    }

    private void answered(String member, String note, String tab) {
        teller.say("The member answers, and shares an e-mail address; the recruiter edits the note");
        sandbox.answerInMail(TENANT, SEAT, member, ANSWER, Map.of("emailAddress", ofThisRun(member) + "@example.org"));
        sandbox.editNote(TENANT, note, "Open to Hamburg.");
        Answer seen = await(
                recruiter,
                tab,
                answer -> says(inMails(answer), ANSWER)
                        && says(inMails(answer), QUESTION)
                        && says(notes(answer), "Open to Hamburg."));
        teller.show(seen, "both texts, " + match(seen) + "; the note: Open to Hamburg.");
    }

    /** Of two members with one address, neither would be matched any more. */
    private static String ofThisRun(String member) {
        return member.substring(member.lastIndexOf(':') + 1);
    }

    private static String match(Answer tab) {
        return demand("MATCHED", tab, tab.json().at("/match/state")) + ", fetched up to "
                + tab.json().at("/inMails/freshness/fetchedUpTo").asText();
    }

    private void colleague(String tab) {
        teller.say("The admin opens the same tab");
        Answer seen = await(admin, tab, answer -> inMails(answer).count() > 1);
        inMails(seen).forEach(one -> demand("NOT_OWNER", seen, one.path("withheld")));
        demand("false", seen, seen.text().contains(ANSWER));
        teller.show(seen, "who wrote when, and no text: NOT_OWNER");
    }

    private void gone(String note, String tab) {
        teller.say("The note is deleted at LinkedIn");
        sandbox.deleteNote(TENANT, note);
        teller.show(await(admin, tab, seen -> notes(seen).findAny().isEmpty()), "no note");
    }

    private void unknownMember() {
        teller.say("Somebody whom nobody knew answers an InMail and shares their name alone");
        String member = sandbox.member(Map.of("firstName", "Ida", "lastName", "Lind"));
        sandbox.writeInMail(TENANT, SEAT, member, "Data engineering in Hamburg", QUESTION);
        sandbox.answerInMail(TENANT, SEAT, member, ANSWER, Map.of());
        String pool = linkedInPool();
        Answer listed = await(recruiter, "/talent-pools/" + pool + "/candidates", seen -> items(seen)
                .flatMap(one -> children(one.path("stubs")))
                .anyMatch(stub -> member.equals(stub.path("person").asText())));
        teller.show(listed, "Ida Lind stands in the LinkedIn pool, tied to no job");
    }

    private String linkedInPool() {
        Answer pools = recruiter.get("/talent-pools?limit=200").expect(200);
        return items(pools)
                .filter(pool -> pool.path("kind").asText().equals("LINKEDIN"))
                .findFirst()
                .orElseThrow(() -> new LaunchFailed("no LinkedIn pool in\n" + pools.text()))
                .path("id")
                .asText();
    }

    private Answer await(Client reader, String path, Predicate<Answer> condition) {
        AtomicReference<Answer> seen = new AtomicReference<>();
        PATIENCE.await(path + " to show it", () -> {
            seen.set(reader.get(path).expect(200));
            return condition.test(seen.get());
        });
        return seen.get();
    }

    private static Stream<JsonNode> inMails(Answer tab) {
        return children(tab.json().at("/inMails/items"));
    }

    private static Stream<JsonNode> notes(Answer tab) {
        return children(tab.json().at("/notes/items"));
    }

    private static Stream<JsonNode> items(Answer list) {
        return children(list.json().path("items"));
    }

    private static Stream<JsonNode> children(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false);
    }

    private static boolean withheld(JsonNode item, String reason) {
        return item.path("withheld").asText().equals(reason);
    }

    /** An InMail's text has a body, a note's is the text itself. */
    private static boolean says(Stream<JsonNode> items, String text) {
        return items.map(item -> item.path("text"))
                .anyMatch(said -> text.equals(said.path("body").asText(said.asText())));
    }
}
