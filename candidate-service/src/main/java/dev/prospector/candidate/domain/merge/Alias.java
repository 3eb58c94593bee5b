package dev.prospector.candidate.domain.merge;

import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import dev.prospector.candidate.domain.CandidateId;
import dev.prospector.candidate.domain.identity.IdentityKey;
import dev.prospector.candidate.domain.person.Details.Line;
import dev.prospector.candidate.domain.person.PersonName;

/**
 * Another id of a candidate, by a merge (architecture.md 2), and what they carry because of it: that goes again when the merge is undone.
 *
 * @param name by which they are found too
 * @param brought identities that only the other one had; those that were taken away since are none of them
 * @param filled what only the other one said of themselves
 * @param refusedContact whether the other one alone did not want to hear from us
 */
public record Alias(
        CandidateId id, PersonName name, Set<IdentityKey> brought, Set<Line> filled, boolean refusedContact) {
    public Alias {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(name, "name");
        brought = Set.copyOf(brought);
        filled = Set.copyOf(filled);
    }

    /** One that came with another one, who has brought all there was. */
    Alias further() {
        return new Alias(id, name, Set.of(), Set.of(), false);
    }

    Alias keeping(Predicate<IdentityKey> isCarried) {
        var left = brought.stream().filter(isCarried).collect(Collectors.toSet());
        return new Alias(id, name, left, filled, refusedContact);
    }
}
