package dev.prospector.integration.domain.link;

import java.util.HashSet;
import java.util.List;

/** Who is to be whom, all at once, for development: a user is one person at LinkedIn, and a person is one user. */
public record UserLinks(List<Pair> all) {
    /** @param userId the token's subject */
    public record Pair(String userId, PersonUrn person) {}

    public UserLinks {
        all = List.copyOf(all);
        var users = new HashSet<String>();
        var persons = new HashSet<PersonUrn>();
        for (var pair : all) {
            if (!users.add(pair.userId()) || !persons.add(pair.person())) {
                throw new DoubledLink(pair.userId());
            }
        }
    }
}
