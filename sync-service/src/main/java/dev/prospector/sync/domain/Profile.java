package dev.prospector.sync.domain;

import java.util.List;

/**
 * The exported member's profile in the clear: opened only to be handed to candidate-service, never stored here. Everything
 * but a name may be absent.
 */
public record Profile(
        String firstName,
        String lastName,
        String headline,
        String location,
        String employer,
        String profileUrl,
        List<String> emailAddresses,
        List<String> phoneNumbers) {

    public Profile {
        emailAddresses = emailAddresses == null ? List.of() : List.copyOf(emailAddresses);
        phoneNumbers = phoneNumbers == null ? List.of() : List.copyOf(phoneNumbers);
    }

    /** Says nothing, so that no log can. */
    @Override
    public String toString() {
        return "Profile";
    }
}
