package dev.prospector.candidate.domain.identity;

import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import dev.prospector.candidate.domain.Personal;
import dev.prospector.candidate.domain.Text;

/**
 * One identity of a person: its key, the text as it was given, and where it came from.
 *
 * @param at when it was learnt (UTC); null until it is stored
 */
public record Identity(IdentityKey key, @Personal String text, Origin origin, Instant at) {
    public Identity {
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(origin, "origin");
    }

    public IdentityKind kind() {
        return key.kind();
    }

    /** Whether nothing but LinkedIn's word says that they are this member: LinkedIn may take it back. */
    public boolean isNamedAtLinkedIn() {
        return origin.equals(Origin.linkedIn());
    }

    /** What is known stays: only what is new is learnt now. */
    Identity learntAt(Instant now) {
        return at == null ? new Identity(key, text, origin, now) : this;
    }

    /** Each key once, with the text by which it came first. */
    public static List<Identity> once(Stream<Identity> identities) {
        Map<IdentityKey, Identity> once = new LinkedHashMap<>();
        identities.forEach(identity -> once.putIfAbsent(identity.key(), identity));
        return List.copyOf(once.values());
    }

    /** The keys by which a person may be found, in the order in which everyone locks them. */
    public static SortedSet<IdentityKey> joiningKeys(Collection<Identity> identities) {
        return identities.stream()
                .map(Identity::key)
                .filter(key -> key.kind().joins())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    public static Identity of(LinkedInPerson person, Origin origin) {
        return new Identity(person.key(), person.urn(), origin, null);
    }

    /** Empty when the text names no profile. */
    public static Optional<Identity> profileUrl(String text, Origin origin) {
        return found(IdentityKind.PROFILE_URL, ProfileUrls.normalised(text), text, origin);
    }

    /** Empty when the text is no address: "n/a" must not join people. */
    public static Optional<Identity> email(String text, Origin origin) {
        return found(IdentityKind.EMAIL, EmailAddresses.normalised(text), text, origin);
    }

    /** Empty when the text has no digit. */
    public static Optional<Identity> phone(String text, Origin origin) {
        return found(IdentityKind.PHONE, PhoneNumbers.normalised(text), text, origin);
    }

    static Identity of(ExternalId id, Origin origin) {
        return new Identity(new IdentityKey(IdentityKind.EXTERNAL_ID, id.text()), id.text(), origin, null);
    }

    private static Optional<Identity> found(IdentityKind kind, Optional<String> key, String text, Origin origin) {
        return key.map(value -> new Identity(new IdentityKey(kind, value), Text.orNull(text), origin, null));
    }

    /** Says the kind only, so that no log can say more. */
    @Override
    public String toString() {
        return key.toString();
    }
}
