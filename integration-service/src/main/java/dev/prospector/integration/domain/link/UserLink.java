package dev.prospector.integration.domain.link;

/** This user of the tenant is that person at LinkedIn. @param userId the token's subject */
public record UserLink(String userId, PersonUrn person) {
    public UserLink {
        if (userId.isBlank()) {
            throw new IllegalArgumentException("a link names a user");
        }
    }
}
