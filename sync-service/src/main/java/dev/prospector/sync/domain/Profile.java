package dev.prospector.sync.domain;

import java.util.List;

/**
 * The exported member's profile in the clear: opened only to be handed to candidate-service, never stored here. It cannot be printed:
 * what it says is told by {@link #reveal} alone (quality.md S4).
 */
@Personal
public final class Profile {

    private final Details details;

    public Profile(Details details) {
        this.details = details;
    }

    /** For the one call that hands it on. */
    public Details reveal() {
        return details;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Profile profile && details.equals(profile.details);
    }

    @Override
    public int hashCode() {
        return details.hashCode();
    }

    @Override
    public String toString() {
        return "***";
    }

    /** What LinkedIn tells of a member; everything but a name may be absent. */
    @Personal
    public record Details(
            String firstName,
            String lastName,
            String headline,
            String location,
            String employer,
            String profileUrl,
            List<String> emailAddresses,
            List<String> phoneNumbers) {

        public Details {
            emailAddresses = emailAddresses == null ? List.of() : List.copyOf(emailAddresses);
            phoneNumbers = phoneNumbers == null ? List.of() : List.copyOf(phoneNumbers);
        }

        @Override
        public String toString() {
            return "***";
        }
    }
}
