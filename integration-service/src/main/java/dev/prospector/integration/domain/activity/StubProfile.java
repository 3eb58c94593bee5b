package dev.prospector.integration.domain.activity;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import dev.prospector.integration.domain.Personal;
import dev.prospector.integration.domain.link.PersonUrn;

/**
 * What a member has agreed to share with a seat (LinkedIn RSC 5.3). There is a name at least.
 *
 * @param createdAt when they agreed
 */
public record StubProfile(
        String urn,
        PersonUrn person,
        Instant createdAt,
        @Personal Optional<String> firstName,
        @Personal Optional<String> lastName,
        @Personal List<String> emailAddresses,
        @Personal List<String> phoneNumbers,
        @Personal Optional<String> profileUrl)
        implements ActivityRecord {
    public StubProfile {
        emailAddresses = List.copyOf(emailAddresses);
        phoneNumbers = List.copyOf(phoneNumbers);
    }

    @Override
    public String toString() {
        return "StubProfile[" + urn + "]";
    }
}
