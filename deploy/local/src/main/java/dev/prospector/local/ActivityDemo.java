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
        inMail(member, tab);
        colleague(tab);
        note(member, tab);
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

    private void inMail(String member, String tab) {
        teller.say("The recruiter writes an InMail; the member answers, and shares an e-mail address");
        sandbox.writeInMail(TENANT, SEAT, member, "Data engineering in Hamburg", QUESTION);
        Answer asked = await(recruiter, tab, seen -> inMails(seen).anyMatch(one -> withheld(one, "NO_REPLY")));
        teller.show(asked, "that it was sent, without its text: NO_REPLY");
        sandbox.answerInMail(TENANT, SEAT, member, ANSWER, Map.of("emailAddress", "lena.okafor@example.org"));
        Answer answered = await(recruiter, tab, seen -> says(inMails(seen), ANSWER) && says(inMails(seen), QUESTION));
        teller.show(answered, "both texts, " + match(answered));
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

    private void note(String member, String tab) {
        teller.say("A note at LinkedIn is written, edited and deleted");
        String note = sandbox.note(TENANT, SEAT, member, "Open to Munich.");
        teller.show(await(admin, tab, seen -> says(notes(seen), "Open to Munich.")), "Open to Munich.");
        sandbox.editNote(TENANT, note, "Open to Hamburg.");
        teller.show(await(admin, tab, seen -> says(notes(seen), "Open to Hamburg.")), "Open to Hamburg.");
        sandbox.deleteNote(TENANT, note);
        teller.show(await(admin, tab, seen -> notes(seen).findAny().isEmpty()), "no note");
    }

    private void unknownMember() {
        teller.say("Somebody whom nobody knew answers an InMail and shares their name alone");
        String member = sandbox.member(Map.of("firstName", "Noor", "lastName", "Haddad"));
        sandbox.writeInMail(TENANT, SEAT, member, "Data engineering in Hamburg", QUESTION);
        sandbox.answerInMail(TENANT, SEAT, member, ANSWER, Map.of());
        String pool = linkedInPool();
        Answer listed = await(recruiter, "/talent-pools/" + pool + "/candidates", seen -> items(seen)
                .flatMap(one -> children(one.path("stubs")))
                .anyMatch(stub -> member.equals(stub.path("person").asText())));
        teller.show(listed, "Noor Haddad stands in the LinkedIn pool, tied to no job");
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
