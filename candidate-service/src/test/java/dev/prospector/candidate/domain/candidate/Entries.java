package dev.prospector.candidate.domain.candidate;

import java.util.List;
import java.util.Map;

import dev.prospector.candidate.domain.identity.IdentityKind;
import dev.prospector.candidate.domain.identity.WrittenContacts;
import dev.prospector.candidate.domain.person.Details;
import dev.prospector.candidate.domain.person.PersonName;
import dev.prospector.candidate.domain.person.Profile;

/** Entered persons for tests, told by what matters in them. */
public final class Entries {
    private Entries() {}

    /** @param contacts e-mails, and addresses with a slash for the profile */
    public static EnteredPerson entered(String first, String last, String... contacts) {
        var url = List.of(contacts).stream().filter(text -> text.contains("/")).findFirst();
        var emails =
                List.of(contacts).stream().filter(text -> text.contains("@")).toList();
        return EnteredPerson.of(
                Details.of(PersonName.entered(first, last), Profile.UNKNOWN),
                url.orElse(null),
                new WrittenContacts(Map.of(IdentityKind.EMAIL, emails)),
                "recruiter");
    }
}
