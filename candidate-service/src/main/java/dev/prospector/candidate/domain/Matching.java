package dev.prospector.candidate.domain;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

import dev.prospector.candidate.domain.export.ExportedPerson;
import dev.prospector.candidate.domain.match.Rival;

/**
 * Decides which candidate an exported person is (architecture.md 2, candidate-service).
 *
 * <p>A candidate who carries another LinkedIn person is never the one, whatever else agrees: both become a {@code CONFLICT}. Of those that
 * are left the first by {@link Ranking} wins, and the others are listed as rivals. When none is left, the person is new.
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
        var ranked = Ranking.of(person.joiningKeys(), known);
        return new Matching(person, those(ranked, person, false), those(ranked, person, true));
    }

    /**
     * Lets the person's candidate take what the export says, and tells all concerned of each other.
     *
     * @return the candidates to keep: first the one who is the person, found or made, then all others whom the export met
     */
    public List<Candidate> settle(Instant now) {
        var one = matches.isEmpty() ? Candidate.madeFrom(person, now) : matches.get(0);
        var rivals = matches.stream().skip(1).toList();
        rivals.forEach(other -> one.rivalledBy(rival(other, other.id(), false)));
        contradicting.forEach(other -> {
            one.rivalledBy(rival(other, other.id(), true));
            other.rivalledBy(rival(other, one.id(), true));
        });
        one.takeFrom(person);
        var all = Stream.of(List.of(one), contradicting, rivals)
                .flatMap(List::stream)
                .toList();
        all.forEach(met -> met.metBy(person.requestId()));
        return all;
    }

    private Rival rival(Candidate sharing, CandidateId rival, boolean contradicts) {
        return new Rival(rival, contradicts, sharing.sharedOf(person.joiningKeys()));
    }

    private static List<Candidate> those(List<Candidate> ranked, ExportedPerson person, boolean contradicting) {
        return ranked.stream()
                .filter(candidate -> candidate.contradicts(person.person()) == contradicting)
                .toList();
    }
}
