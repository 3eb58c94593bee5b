package dev.prospector.candidate.domain.export;

import java.util.List;

import dev.prospector.candidate.domain.RequestId;
import dev.prospector.candidate.domain.identity.LinkedInPerson;
import dev.prospector.candidate.domain.person.PersonName;
import dev.prospector.candidate.domain.person.Profile;

/** Exported persons for tests, told by what matters in them. */
public final class Exports {
    private static final PersonName NAME = new PersonName("Lena", "Okafor");
    private static final Profile PROFILE =
            new Profile("Data Engineer at Nordwind AG", "Nordwind AG", "Hamburg, Germany");

    private Exports() {}

    /** @param contacts e-mails, and addresses with a slash for the profile */
    public static ExportedPerson export(String requestId, String person, String... contacts) {
        return export(requestId, person, NAME, PROFILE, contacts);
    }

    public static ExportedPerson export(
            String requestId, String person, PersonName name, Profile profile, String... contacts) {
        var url = List.of(contacts).stream().filter(text -> text.contains("/")).findFirst();
        var emails =
                List.of(contacts).stream().filter(text -> text.contains("@")).toList();
        return ExportedPerson.of(
                new RequestId(requestId),
                new LinkedInPerson("urn:li:person:" + person),
                name,
                profile,
                new Contacts(url.orElse(null), emails, List.of()),
                "recruiter");
    }
}
