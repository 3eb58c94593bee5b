package dev.prospector.sync.domain.activity;

import java.time.Instant;

import dev.prospector.sync.domain.Personal;

/**
 * The profile that a member agreed to share with the owner of a seat (product.md 2.9). Everything that names something is a URN.
 *
 * @param stub names it within its contract
 * @param seat with whom it is shared
 * @param person who shares it
 */
public record Stub(
        String stub, String contract, String seat, @Personal String person, Instant createdAt, SealedText profile) {

    public Stub {
        Urns.urn("stub", stub);
        Urns.urn("contract", contract);
        Urns.urn("seat", seat);
        Urns.urn("person", person);
        Urns.time("stub", createdAt);
        if (profile == null) {
            throw new IllegalArgumentException("a stub has its profile");
        }
    }
}
