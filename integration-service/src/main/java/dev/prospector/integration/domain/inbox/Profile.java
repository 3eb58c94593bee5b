package dev.prospector.integration.domain.inbox;

import java.util.List;

import dev.prospector.integration.domain.Personal;

/** What LinkedIn told of a member; everything but a name may be missing. Sealed wherever it rests, never printed. */
@Personal
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
        emailAddresses = List.copyOf(emailAddresses);
        phoneNumbers = List.copyOf(phoneNumbers);
        if (firstName == null && lastName == null) {
            throw new IllegalArgumentException("a profile has a name");
        }
    }

    @Override
    public String toString() {
        return "Profile[***]";
    }
}
