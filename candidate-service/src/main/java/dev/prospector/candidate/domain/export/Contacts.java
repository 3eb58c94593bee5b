package dev.prospector.candidate.domain.export;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

import dev.prospector.candidate.domain.Personal;
import dev.prospector.candidate.domain.identity.Identity;
import dev.prospector.candidate.domain.identity.LinkedInPerson;
import dev.prospector.candidate.domain.identity.Origin;

/** Ways to reach a person, as LinkedIn gives them: any may be missing, and texts that are none are passed over. */
@Personal
public record Contacts(String profileUrl, List<String> emailAddresses, List<String> phoneNumbers) {
    public Contacts {
        emailAddresses = emailAddresses == null ? List.of() : List.copyOf(emailAddresses);
        phoneNumbers = phoneNumbers == null ? List.of() : List.copyOf(phoneNumbers);
    }

    /** Of the member whom LinkedIn gives them for; each key once. */
    public List<Identity> identities(LinkedInPerson person, Origin origin) {
        var known = Stream.of(Identity.of(person, origin));
        var urls = Identity.profileUrl(profileUrl, origin).stream();
        var emails = each(emailAddresses, text -> Identity.email(text, origin));
        var phones = each(phoneNumbers, text -> Identity.phone(text, origin));
        return Identity.once(Stream.of(known, urls, emails, phones).flatMap(Function.identity()));
    }

    private static Stream<Identity> each(Collection<String> texts, Function<String, Optional<Identity>> identity) {
        return texts.stream().map(identity).flatMap(Optional::stream);
    }

    /** Says nothing, so that no log can. */
    @Override
    public String toString() {
        return "Contacts";
    }
}
