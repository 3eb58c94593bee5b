package dev.prospector.candidate.domain.candidate;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.SortedSet;
import java.util.stream.Stream;

import dev.prospector.candidate.domain.Text;
import dev.prospector.candidate.domain.identity.Identity;
import dev.prospector.candidate.domain.identity.IdentityKey;
import dev.prospector.candidate.domain.identity.Origin;
import dev.prospector.candidate.domain.identity.ProfileUrls;
import dev.prospector.candidate.domain.identity.WrittenContacts;
import dev.prospector.candidate.domain.person.CandidateSource;
import dev.prospector.candidate.domain.person.Details;
import dev.prospector.candidate.domain.person.Provenance;

/**
 * A person whom a user enters by hand.
 *
 * @param identities each key once
 * @param enteredBy the user
 */
public record EnteredPerson(Details details, List<Identity> identities, String enteredBy) {
    public EnteredPerson {
        Objects.requireNonNull(details, "details");
        Objects.requireNonNull(enteredBy, "enteredBy");
        identities = List.copyOf(identities);
    }

    /**
     * @param profileUrl beside those among the contacts; null or blank when there is none
     * @throws dev.prospector.candidate.domain.InvalidValue for the first contact that is none
     */
    public static EnteredPerson of(Details details, String profileUrl, WrittenContacts contacts, String enteredBy) {
        var origin = Origin.manual(enteredBy);
        var url = Stream.ofNullable(Text.line("profileUrl", profileUrl, ProfileUrls.WRITTEN_MAX))
                .map(text -> WrittenContacts.profileUrl("profileUrl", text, origin));
        var identities = Stream.concat(url, contacts.identities(origin).stream());
        return new EnteredPerson(details, Identity.once(identities), enteredBy);
    }

    /** The keys by which this person may be found, in the order in which everyone locks them. */
    public SortedSet<IdentityKey> joiningKeys() {
        return Identity.joiningKeys(identities);
    }

    Provenance provenance(Instant now) {
        return new Provenance(CandidateSource.MANUAL, enteredBy, null, now);
    }
}
