package dev.prospector.integration.domain.provisioning;

import java.util.List;
import java.util.Optional;

/** The live secrets of an application, the newest first: two at most, so that one can be changed without a gap (LinkedIn RSC 15). */
public record ClientSecrets(List<ClientSecret> newestFirst) {
    private static final int MOST = 2;

    public ClientSecrets {
        newestFirst = List.copyOf(newestFirst);
        if (newestFirst.isEmpty() || newestFirst.size() > MOST) {
            throw new IllegalArgumentException("an application has one or two live secrets");
        }
    }

    public static ClientSecrets only(ClientSecret secret) {
        return new ClientSecrets(List.of(secret));
    }

    /** The one that we ask for tokens with. */
    public ClientSecret newest() {
        return newestFirst.get(0);
    }

    /** The one that goes when another one comes; nothing while only one is live. */
    public Optional<ClientSecret> older() {
        return newestFirst.stream().skip(1).findFirst();
    }

    /** Without the older one. */
    public ClientSecrets alone() {
        return only(newest());
    }

    /** The earlier newest one stays alive as second; the same secret again changes nothing. */
    public ClientSecrets replacedBy(ClientSecret given) {
        return given.equals(newest()) ? this : new ClientSecrets(List.of(given, newest()));
    }
}
