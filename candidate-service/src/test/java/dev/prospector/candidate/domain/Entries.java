package dev.prospector.candidate.domain;

import java.util.List;

/** Entered persons for tests, told by what matters in them. */
public final class Entries {
    private Entries() {}

    /** @param contacts e-mails, and addresses with a slash for the profile */
    public static EnteredPerson entered(String first, String last, String... contacts) {
        var url = List.of(contacts).stream().filter(text -> text.contains("/")).findFirst();
        var emails =
                List.of(contacts).stream().filter(text -> text.contains("@")).toList();
        return EnteredPerson.of(PersonName.entered(first, last), url.orElse(null), emails, "recruiter");
    }
}
