package dev.prospector.candidate.domain;

import java.util.List;
import java.util.Objects;
import java.util.SortedSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import dev.prospector.candidate.domain.identity.EmailAddresses;
import dev.prospector.candidate.domain.identity.Identity;
import dev.prospector.candidate.domain.identity.IdentityKey;
import dev.prospector.candidate.domain.identity.Origin;
import dev.prospector.candidate.domain.identity.ProfileUrls;

/**
 * A person whom a user enters by hand. Other than in an export, a contact that is none is refused and not passed over: the user is there
 * to mend it.
 *
 * @param identities each key once
 * @param enteredBy the user
 */
public record EnteredPerson(PersonName name, List<Identity> identities, String enteredBy) {
    /** The most characters that an e-mail address may have. */
    public static final int EMAIL_MAX = EmailAddresses.LONGEST;

    /** The most characters that a profile URL may have. */
    public static final int URL_MAX = 2000;

    public EnteredPerson {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(enteredBy, "enteredBy");
        identities = List.copyOf(identities);
    }

    /**
     * @param profileUrl null or blank when there is none
     * @throws InvalidValue for the first address that is none
     */
    public static EnteredPerson of(PersonName name, String profileUrl, List<String> emailAddresses, String enteredBy) {
        var origin = Origin.manual(enteredBy);
        var identities = Stream.concat(url(profileUrl, origin), emails(emailAddresses, origin));
        return new EnteredPerson(name, Identity.once(identities), enteredBy);
    }

    /** The keys by which this person may be found, in the order in which everyone locks them. */
    public SortedSet<IdentityKey> joiningKeys() {
        return Identity.joiningKeys(identities);
    }

    private static Stream<Identity> url(String text, Origin origin) {
        var url = Text.line("profileUrl", text, URL_MAX);
        if (url == null) {
            return Stream.empty();
        }
        var identity = Identity.profileUrl(url, origin).filter(known -> ProfileUrls.isWellFormed(url));
        return Stream.of(identity.orElseThrow(() -> new InvalidValue(
                "profileUrl", "MALFORMED", "must lead to a profile, as https://www.linkedin.com/in/sample does")));
    }

    private static Stream<Identity> emails(List<String> texts, Origin origin) {
        return IntStream.range(0, texts.size()).mapToObj(at -> email("emailAddresses." + at, texts.get(at), origin));
    }

    private static Identity email(String field, String text, Origin origin) {
        var address = Text.line(field, text, EMAIL_MAX);
        if (address == null || !EmailAddresses.isWellFormed(address)) {
            throw notAnEmail(field);
        }
        return Identity.email(address, origin).orElseThrow(() -> notAnEmail(field));
    }

    private static InvalidValue notAnEmail(String field) {
        return new InvalidValue(field, "MALFORMED", "must be an e-mail address, as lena@example.org is");
    }
}
