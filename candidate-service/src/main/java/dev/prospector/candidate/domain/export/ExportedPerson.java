package dev.prospector.candidate.domain.export;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedSet;
import java.util.function.Function;
import java.util.stream.Stream;

import dev.prospector.candidate.domain.PersonName;
import dev.prospector.candidate.domain.Profile;
import dev.prospector.candidate.domain.Text;
import dev.prospector.candidate.domain.identity.Identity;
import dev.prospector.candidate.domain.identity.IdentityKey;
import dev.prospector.candidate.domain.identity.LinkedInPerson;
import dev.prospector.candidate.domain.identity.Origin;

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
        return Identity.joiningKeys(identities);
    }

    private static List<Identity> identities(LinkedInPerson person, Contacts contacts, Origin origin) {
        var known = Stream.of(Identity.of(person, origin));
        var urls = Identity.profileUrl(contacts.profileUrl(), origin).stream();
        var emails = each(contacts.emailAddresses(), text -> Identity.email(text, origin));
        var phones = each(contacts.phoneNumbers(), text -> Identity.phone(text, origin));
        return Identity.once(Stream.of(known, urls, emails, phones).flatMap(Function.identity()));
    }

    private static Stream<Identity> each(Collection<String> texts, Function<String, Optional<Identity>> identity) {
        return texts.stream().map(identity).flatMap(Optional::stream);
    }
}
