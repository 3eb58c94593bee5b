package dev.prospector.local.scan;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;

import dev.prospector.local.LinkedInLinking;

/** A user who links their LinkedIn account, and leaves another attempt half done: what travels through the browser is secret. */
record PlantedLinks(LinkedInLinking user, String person) {

    List<Canary> plant() {
        List<Canary> canaries = new ArrayList<>(halfDone());
        canaries.addAll(done());
        new Traffic(user.sandbox()).verifiers().forEach(verifier -> canaries.add(secret("a verifier", verifier)));
        return canaries;
    }

    private List<Canary> done() {
        List<Canary> canaries = new ArrayList<>();
        URI frontEnd = comeBack("of a link", canaries);
        user.complete(LinkedInLinking.handle(frontEnd)).expect(200);
        return canaries;
    }

    /** The code lies there until somebody comes for it; and what somebody else tries is wrong. */
    private List<Canary> halfDone() {
        List<Canary> canaries = new ArrayList<>();
        URI frontEnd = comeBack("of half a link", canaries);
        user.complete(LinkedInLinking.handle(frontEnd) + "x").expect(404);
        return canaries;
    }

    private URI comeBack(String whose, List<Canary> canaries) {
        URI question = user.begin();
        canaries.add(secret("the state " + whose, parameter(question, "state")));
        URI callback = user.sandbox().consent(question, person, true);
        canaries.add(secret("the code " + whose, parameter(callback, "code")));
        URI frontEnd = user.follow(callback);
        canaries.add(secret("the handle " + whose, LinkedInLinking.handle(frontEnd)));
        return frontEnd;
    }

    private static String parameter(URI address, String name) {
        return LinkedInLinking.parameter(address, name).orElseThrow();
    }

    private static Canary secret(String what, String value) {
        return Canary.of(what, value, Allowance.NOWHERE);
    }
}
