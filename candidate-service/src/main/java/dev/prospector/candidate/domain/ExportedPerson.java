package dev.prospector.candidate.domain;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The person whom a 1-click export brought (product.md 2.4).
 *
 * @param requestId LinkedIn's id of the export, the same however often it is told
 * @param identities each key once
 * @param creditedTo the user who exported; null when unknown
 */
public record ExportedPerson(
        RequestId requestId,
        LinkedInPerson person,
        PersonName name,
        Profile profile,
        List<Identity> identities,
        String creditedTo) {
    public ExportedPerson {
        Objects.requireNonNull(requestId, "requestId");
        Objects.requireNonNull(person, "person");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(profile, "profile");
        identities = List.copyOf(identities);
        creditedTo = Text.orNull(creditedTo);
    }

    public static ExportedPerson of(
            RequestId requestId,
            LinkedInPerson person,
            PersonName name,
            Profile profile,
            Contacts contacts,
            String creditedTo) {
        var identities = identities(person, contacts, Origin.export(requestId));
        return new ExportedPerson(requestId, person, name, profile, identities, creditedTo);
    }

    /** The keys by which this person may be found, in the order in which everyone locks them. */
    public SortedSet<IdentityKey> joiningKeys() {
        return identities.stream()
                .map(Identity::key)
                .filter(key -> key.kind().joins())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<Identity> identities(LinkedInPerson person, Contacts contacts, Origin origin) {
        var known = Stream.of(Identity.of(person, origin));
        var urls = Identity.profileUrl(contacts.profileUrl(), origin).stream();
        var emails = each(contacts.emailAddresses(), text -> Identity.email(text, origin));
        var phones = each(contacts.phoneNumbers(), text -> Identity.phone(text, origin));
        Map<IdentityKey, Identity> once = new LinkedHashMap<>();
        Stream.of(known, urls, emails, phones)
                .flatMap(Function.identity())
                .forEach(identity -> once.putIfAbsent(identity.key(), identity));
        return List.copyOf(once.values());
    }

    private static Stream<Identity> each(Collection<String> texts, Function<String, Optional<Identity>> identity) {
        return texts.stream().map(identity).flatMap(Optional::stream);
    }
}
