package dev.prospector.candidate.adapter.in.rest;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import dev.prospector.candidate.domain.identity.IdentityKind;
import dev.prospector.candidate.domain.identity.WrittenContacts;

/** What clients may list of a person's contacts; lists that are null are not named. */
final class ContactLists {
    /** The most contacts of one kind. */
    static final int MOST = 50;

    private final Map<IdentityKind, List<String>> texts = new EnumMap<>(IdentityKind.class);

    ContactLists with(IdentityKind kind, List<String> list) {
        if (list != null) {
            texts.put(kind, list);
        }
        return this;
    }

    ContactLists withExternalIds(List<ExternalIdJson> ids) {
        return with(IdentityKind.EXTERNAL_ID, ids == null ? null : ExternalIdJson.texts(ids));
    }

    WrittenContacts toDomain() {
        return new WrittenContacts(texts);
    }
}
