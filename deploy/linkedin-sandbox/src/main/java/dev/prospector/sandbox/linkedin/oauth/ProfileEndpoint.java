package dev.prospector.sandbox.linkedin.oauth;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

import dev.prospector.sandbox.http.Reply;
import dev.prospector.sandbox.http.Request;
import dev.prospector.sandbox.linkedin.Callers;
import dev.prospector.sandbox.linkedin.Member;
import dev.prospector.sandbox.linkedin.People;

/** {@code GET /v2/me?fields=id}: the member who consented (section 1.2 of LinkedIn's contract), as {@code r_liteprofile} shows them. */
final class ProfileEndpoint {

    private static final String URN = "urn:li:person:";

    private final Callers callers;
    private final People people;

    ProfileEndpoint(Callers callers, People people) {
        this.callers = callers;
        this.people = people;
    }

    Reply me(Request request) {
        String person = callers.member(request);
        Map<String, String> profile = new TreeMap<>();
        profile.put("id", person.substring(URN.length()));
        people.find(person).ifPresent(member -> name(profile, member));
        request.query().value("fields").ifPresent(fields -> profile.keySet().retainAll(List.of(fields.split(","))));
        return Reply.json(200, profile);
    }

    private static void name(Map<String, String> profile, Member member) {
        profile.put("localizedFirstName", member.firstName());
        profile.put("localizedLastName", member.lastName());
        profile.values().removeIf(Objects::isNull);
    }
}
