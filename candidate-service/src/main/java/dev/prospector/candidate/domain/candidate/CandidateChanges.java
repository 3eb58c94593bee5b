package dev.prospector.candidate.domain.candidate;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import dev.prospector.candidate.domain.Personal;
import dev.prospector.candidate.domain.identity.WrittenContacts;
import dev.prospector.candidate.domain.person.Details;
import dev.prospector.candidate.domain.person.Details.Line;
import dev.prospector.candidate.domain.person.PersonName;
import dev.prospector.candidate.domain.person.Profile;

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

    /** @throws dev.prospector.candidate.domain.InvalidValue for the first line that breaks a rule */
    Details to(Details known) {
        var name = known.name();
        var profile = known.profile();
        return new Details(
                new PersonName(line(Line.FIRST_NAME, name.first()), line(Line.LAST_NAME, name.last())),
                new Profile(
                        line(Line.HEADLINE, profile.headline()),
                        line(Line.EMPLOYER, profile.employer()),
                        line(Line.LOCATION, profile.location())),
                doNotContact.orElse(known.doNotContact()));
    }

    private String line(Line line, String known) {
        return lines.containsKey(line) ? line.written(lines.get(line).orElse(null)) : known;
    }

    /** Says nothing of the person, so that no log can. */
    @Override
    public String toString() {
        return "CandidateChanges by " + changedBy;
    }
}
