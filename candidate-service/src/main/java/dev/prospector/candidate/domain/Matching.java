package dev.prospector.candidate.domain;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Decides which candidate an exported person is (architecture.md 2, candidate-service).
 *
 * <p>The LinkedIn person ranks before the profile URL, and that before the e-mail. A candidate who carries another LinkedIn person is
 * never the one, whatever else agrees: both become a {@code CONFLICT}. Of those that are left the highest rank wins, the oldest among
 * equals, and the others are listed as rivals. When none is left, the person is new.
 */
public final class Matching {
    private final ExportedPerson person;
    private final List<Candidate> matches;
    private final List<Candidate> contradicting;

    private Matching(ExportedPerson person, List<Candidate> matches, List<Candidate> contradicting) {
        this.person = person;
        this.matches = matches;
        this.contradicting = contradicting;
    }

    /** @param known all candidates who carry at least one of the person's joining keys; others do not matter */
    public static Matching of(ExportedPerson person, Collection<Candidate> known) {
        var ranked = known.stream()
                .filter(candidate -> !candidate.sharedWith(person).isEmpty())
                .sorted(Comparator.<Candidate, IdentityKind>comparing(candidate -> rank(candidate, person))
                        .thenComparing(Candidate::id))
                .toList();
        return new Matching(person, those(ranked, person, false), those(ranked, person, true));
    }

    /**
     * Lets the person's candidate take what the export says, and tells all concerned of each other.
     *
     * @return the candidates to keep: first the one who is the person, found or made, then those who contradict
     */
    public List<Candidate> settle(Instant now) {
        var one = matches.isEmpty() ? Candidate.madeFrom(person, now) : matches.get(0);
        matches.stream().skip(1).forEach(other -> one.rivalledBy(rival(other, other.id(), false)));
        contradicting.forEach(other -> {
            one.rivalledBy(rival(other, other.id(), true));
            other.rivalledBy(rival(other, one.id(), true));
        });
        one.takeFrom(person);
        return Stream.concat(Stream.of(one), contradicting.stream()).toList();
    }

    private Rival rival(Candidate sharing, CandidateId rival, boolean contradicts) {
        return new Rival(rival, contradicts, sharing.sharedWith(person));
    }

    private static IdentityKind rank(Candidate candidate, ExportedPerson person) {
        return candidate.sharedWith(person).first().kind();
    }

    private static List<Candidate> those(List<Candidate> ranked, ExportedPerson person, boolean contradicting) {
        return ranked.stream()
                .filter(candidate -> candidate.contradicts(person.person()) == contradicting)
                .toList();
    }
}
