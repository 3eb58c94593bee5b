package dev.prospector.candidate.domain.candidate;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/**
 * Decides which candidate a person is whom LinkedIn brings (architecture.md 2, candidate-service).
 *
 * <p>A candidate who carries another LinkedIn person is never the one, whatever else agrees: both become a {@code CONFLICT}. Nor is one of
 * whom a user has said that they are not this person. Of those that are left the first by {@link Ranking} wins, and the others are listed
 * as rivals. When none is left, the person is new.
 */
public final class Matching {
    private final BroughtPerson person;
    private final List<Candidate> matches;
    private final List<Candidate> others;

    private Matching(BroughtPerson person, List<Candidate> matches, List<Candidate> others) {
        this.person = person;
        this.matches = matches;
        this.others = others;
    }

    /** @param known all candidates who carry at least one of the person's joining keys; others do not matter */
    public static Matching of(BroughtPerson person, Collection<Candidate> known) {
        var ranked = Ranking.of(person.joiningKeys(), known);
        return new Matching(person, those(ranked, person, false), those(ranked, person, true));
    }

    /**
     * Lets the person's candidate take what LinkedIn says, and tells all concerned of each other.
     *
     * @return the candidates to keep: first the one who is the person, found or made, then all others who were met
     */
    public List<Candidate> settle(Instant now) {
        var one = matches.isEmpty() ? Candidate.madeFrom(person, now) : matches.get(0);
        one.takeFrom(person);
        var met = Stream.concat(others.stream(), matches.stream().skip(1)).toList();
        Comparison.of(one, met);
        var all = Stream.concat(Stream.of(one), met.stream()).toList();
        all.forEach(candidate -> candidate.metBy(person));
        return all;
    }

    private static List<Candidate> those(List<Candidate> ranked, BroughtPerson person, boolean others) {
        return ranked.stream()
                .filter(candidate -> candidate.isNot(person.person()) == others)
                .toList();
    }
}
