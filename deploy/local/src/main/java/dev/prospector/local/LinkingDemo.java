package dev.prospector.local;

import java.net.URI;

/** The story of a user who links their LinkedIn account (product.md 2.2). Linking the same account again changes nothing. */
record LinkingDemo(LinkedInLinking recruiter, Teller teller) {

    void play(String person) {
        teller.say(
                "They link their LinkedIn account: the front end sends the browser to LinkedIn, with a state and a challenge");
        URI question = recruiter.begin();
        teller.show(question.getPath() + " asks for "
                + LinkedInLinking.parameter(question, "scope").orElse("nothing"));
        teller.say(
                "They press Allow there; the browser comes back to us with a code, and goes on to the front end with a handle");
        URI frontEnd = recruiter.follow(recruiter.sandbox().consent(question, person, true));
        teller.show(
                "303 to " + frontEnd.getScheme() + "://" + frontEnd.getHost() + frontEnd.getPath() + "?linkedin=...");
        teller.say("The front end hands it in with the recruiter's own token: only who began can end it");
        Answer linked = recruiter.complete(LinkedInLinking.handle(frontEnd)).expect(200);
        teller.show(linked, Teller.demand("LINKED", linked, linked.json().path("state")));
    }
}
