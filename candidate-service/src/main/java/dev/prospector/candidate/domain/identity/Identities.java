package dev.prospector.candidate.domain.identity;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What one person carries, each key once.
 *
 * @param all oldest first
 */
public record Identities(List<Identity> all) {
    public Identities {
        all = List.copyOf(all);
    }

    public boolean carry(IdentityKey key) {
        return of(key).isPresent();
    }

    public Optional<Identity> of(IdentityKey key) {
        return all.stream().filter(identity -> identity.key().equals(key)).findFirst();
    }

    /** Those of the keys that are carried. */
    public SortedSet<IdentityKey> sharedOf(Set<IdentityKey> keys) {
        return keys.stream().filter(this::carry).collect(Collectors.toCollection(TreeSet::new));
    }

    /** See {@link Identity#joiningKeys}. */
    public SortedSet<IdentityKey> joiningKeys() {
        return Identity.joiningKeys(all);
    }

    /** Those of a kind as they were given, oldest first. */
    public List<String> texts(IdentityKind kind) {
        return all.stream()
                .filter(identity -> identity.kind() == kind)
                .map(Identity::text)
                .toList();
    }

    public Optional<LinkedInPerson> linkedInPerson() {
        return texts(IdentityKind.LINKEDIN_PERSON).stream().findFirst().map(LinkedInPerson::new);
    }

    /** The keys that only these have. */
    public Set<IdentityKey> beyond(Identities others) {
        return all.stream().map(Identity::key).filter(key -> !others.carry(key)).collect(Collectors.toSet());
    }

    /** A key that is carried already stays what it is, with where it came from. */
    public Identities and(List<Identity> more) {
        return new Identities(Identity.once(Stream.concat(all.stream(), more.stream())));
    }

    /** As {@link #and}; but whom LinkedIn only named is carried by what is more than that. */
    public Identities heldBy(List<Identity> more) {
        var coming = more.stream().map(Identity::key).collect(Collectors.toSet());
        return keeping(identity -> !identity.isNamedAtLinkedIn() || !coming.contains(identity.key()))
                .and(more);
    }

    /** See {@link WrittenContacts#replacing}. */
    public Identities replacedBy(WrittenContacts contacts, Origin origin) {
        return new Identities(contacts.replacing(all, origin));
    }

    public Identities without(Set<IdentityKey> keys) {
        return keeping(identity -> !keys.contains(identity.key()));
    }

    /** Of LinkedIn members this one and no other; nobody when it is empty. */
    public Identities withMember(Optional<Identity> member) {
        var others = keeping(identity -> identity.kind() != IdentityKind.LINKEDIN_PERSON
                || member.filter(one -> one.key().equals(identity.key())).isPresent());
        return others.and(member.stream().toList());
    }

    /** What is new among them is learnt now. */
    public Identities learntAt(Instant now) {
        return new Identities(
                all.stream().map(identity -> identity.learntAt(now)).toList());
    }

    private Identities keeping(Predicate<Identity> stays) {
        return new Identities(all.stream().filter(stays).toList());
    }
}
