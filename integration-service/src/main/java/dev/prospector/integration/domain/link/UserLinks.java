package dev.prospector.integration.domain.link;

import java.util.HashSet;
import java.util.List;

/** All links of one tenant: a user is one person at LinkedIn, and a person is one user. */
public record UserLinks(List<UserLink> all) {
    public UserLinks {
        all = List.copyOf(all);
        var users = new HashSet<String>();
        var persons = new HashSet<PersonUrn>();
        for (var link : all) {
            if (!users.add(link.userId()) || !persons.add(link.person())) {
                throw new DoubledLink(link.userId());
            }
        }
    }
}
