package dev.prospector.candidate.domain.export;

import java.util.List;

import dev.prospector.candidate.domain.Personal;

/** Ways to reach a person, as an export gives them: any may be missing, and texts that are none are passed over. */
@Personal
public record Contacts(String profileUrl, List<String> emailAddresses, List<String> phoneNumbers) {
    public Contacts {
        emailAddresses = emailAddresses == null ? List.of() : List.copyOf(emailAddresses);
        phoneNumbers = phoneNumbers == null ? List.of() : List.copyOf(phoneNumbers);
    }

    /** Says nothing, so that no log can. */
    @Override
    public String toString() {
        return "Contacts";
    }
}
