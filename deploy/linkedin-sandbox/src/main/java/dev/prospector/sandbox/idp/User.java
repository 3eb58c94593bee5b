package dev.prospector.sandbox.idp;

import java.util.List;
import java.util.Locale;

/**
 * A user of one tenant, who signs in by name alone.
 *
 * @param username the token's subject; unique over all tenants
 * @param groups   tenant roles
 * @param person   the person URN of the user's LinkedIn account, or null
 */
public record User(
        String username, String tenant, String givenName, String familyName, List<String> groups, String person) {

    public User {
        groups = List.copyOf(groups);
    }

    /** A user of a test's own tenant, with names made from username and tenant. */
    public static User named(String username, String tenant, List<String> groups, String person) {
        return new User(username, tenant, capital(username), capital(tenant), groups, person);
    }

    String name() {
        return givenName + " " + familyName;
    }

    String email() {
        return username + "@example.org";
    }

    private static String capital(String word) {
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }
}
