package dev.prospector.candidate.domain;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import dev.prospector.candidate.domain.Details.Line;
import dev.prospector.candidate.domain.identity.WrittenContacts;

/**
 * What a user changes of a candidate: what is absent stays, an empty text goes. Only what is named is judged: what others brought in before
 * may be worse.
 *
 * @param contacts each kind named replaces all contacts of that kind
 */
public record CandidateChanges(
        @Personal Map<Line, Optional<String>> lines,
        Optional<Boolean> doNotContact,
        WrittenContacts contacts,
        String changedBy) {
    public CandidateChanges {
        lines = Map.copyOf(lines);
        Objects.requireNonNull(doNotContact, "doNotContact");
        Objects.requireNonNull(contacts, "contacts");
        Objects.requireNonNull(changedBy, "changedBy");
    }

    String line(Line line, String known) {
        return lines.containsKey(line) ? line.written(lines.get(line).orElse(null)) : known;
    }

    /** Says nothing of the person, so that no log can. */
    @Override
    public String toString() {
        return "CandidateChanges by " + changedBy;
    }
}
