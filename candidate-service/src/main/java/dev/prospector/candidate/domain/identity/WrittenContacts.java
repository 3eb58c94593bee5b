package dev.prospector.candidate.domain.identity;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import dev.prospector.candidate.domain.InvalidValue;
import dev.prospector.candidate.domain.Personal;
import dev.prospector.candidate.domain.Text;

/**
 * Contacts as a user writes them, by kind. Other than in an export, one that is none is refused with its place and not passed over: the user
 * is there to mend it. External ids stand here as {@link ExternalId#text} writes them.
 */
@Personal
public record WrittenContacts(Map<IdentityKind, List<String>> texts) {
    public static final WrittenContacts NONE = new WrittenContacts(Map.of());

    /** The most characters that a phone number may be written with. */
    public static final int PHONE_MAX = 100;

    public WrittenContacts {
        texts = Map.copyOf(texts);
    }

    /** All of them, each key once. */
    public List<Identity> identities(Origin origin) {
        return replacing(List.of(), origin);
    }

    /**
     * What a person carries once these have taken the place of those known of the same kinds; a known one that is written again stays what
     * it is, with where it came from.
     *
     * @throws InvalidValue for the first new one that is none
     */
    public List<Identity> replacing(Collection<Identity> known, Origin origin) {
        var others = known.stream().filter(identity -> !texts.containsKey(identity.kind()));
        var written = Stream.of(IdentityKind.values()).flatMap(kind -> IntStream.range(
                        0, texts.getOrDefault(kind, List.of()).size())
                .mapToObj(at -> one(kind, at, known, origin)));
        return Identity.once(Stream.concat(others, written));
    }

    private Identity one(IdentityKind kind, int at, Collection<Identity> known, Origin origin) {
        var text = texts.get(kind).get(at);
        return known.stream()
                .filter(identity -> identity.kind() == kind && identity.text().equals(text))
                .findFirst()
                .orElseGet(() -> written(kind, kind.listed() + "." + at, text, origin));
    }

    private static Identity written(IdentityKind kind, String field, String text, Origin origin) {
        return switch (kind) {
            case LINKEDIN_PERSON -> throw new IllegalArgumentException("LinkedIn members are matched, not written");
            case PROFILE_URL -> profileUrl(field, text, origin);
            case EMAIL -> email(field, text, origin);
            case PHONE -> phone(field, text, origin);
            case EXTERNAL_ID -> Identity.of(ExternalId.of(text), origin);
        };
    }

    /** @throws InvalidValue when it leads to no profile */
    public static Identity profileUrl(String field, String text, Origin origin) {
        return Optional.ofNullable(Text.line(field, text, ProfileUrls.WRITTEN_MAX))
                .filter(ProfileUrls::isWellFormed)
                .flatMap(url -> Identity.profileUrl(url, origin))
                .orElseThrow(() -> new InvalidValue(
                        field, "MALFORMED", "must lead to a profile, as https://www.linkedin.com/in/sample does"));
    }

    private static Identity email(String field, String text, Origin origin) {
        return Optional.ofNullable(Text.line(field, text, EmailAddresses.LONGEST))
                .filter(EmailAddresses::isWellFormed)
                .flatMap(address -> Identity.email(address, origin))
                .orElseThrow(() ->
                        new InvalidValue(field, "MALFORMED", "must be an e-mail address, as lena@example.org is"));
    }

    private static Identity phone(String field, String text, Origin origin) {
        return Optional.ofNullable(Text.line(field, text, PHONE_MAX))
                .flatMap(number -> Identity.phone(number, origin))
                .orElseThrow(
                        () -> new InvalidValue(field, "MALFORMED", "must be a phone number, as +49 40 1234567 is"));
    }

    /** Says nothing, so that no log can. */
    @Override
    public String toString() {
        return "WrittenContacts";
    }
}
