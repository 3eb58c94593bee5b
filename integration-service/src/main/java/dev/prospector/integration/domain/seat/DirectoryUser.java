package dev.prospector.integration.domain.seat;

import java.util.Optional;

import dev.prospector.integration.domain.Personal;

/** A user as the directory knows them. @param active whether they may be chosen for anything */
public record DirectoryUser(
        String userId,
        @Personal Optional<String> givenName,
        @Personal Optional<String> familyName,
        @Personal Optional<String> email,
        boolean active) {
    @Override
    public String toString() {
        return "DirectoryUser[" + userId + "]";
    }
}
