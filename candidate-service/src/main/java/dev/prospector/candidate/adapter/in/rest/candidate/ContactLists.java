package dev.prospector.candidate.adapter.in.rest.candidate;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import dev.prospector.candidate.domain.identity.IdentityKind;
import dev.prospector.candidate.domain.identity.WrittenContacts;

/** What clients may list of a person's contacts; lists that are null are not named. */
final class ContactLists {
    /** The most contacts of one kind. */
    static final int MOST = 50;

    private ContactLists() {}

    static WrittenContacts of(
            List<String> emails, List<String> phones, List<String> urls, List<ExternalIdJson> externalIds) {
        Map<IdentityKind, List<String>> named = new EnumMap<>(IdentityKind.class);
        named.put(IdentityKind.EMAIL, emails);
        named.put(IdentityKind.PHONE, phones);
        named.put(IdentityKind.PROFILE_URL, urls);
        named.put(IdentityKind.EXTERNAL_ID, externalIds == null ? null : ExternalIdJson.texts(externalIds));
        named.values().removeIf(Objects::isNull);
        return new WrittenContacts(named);
    }
}
