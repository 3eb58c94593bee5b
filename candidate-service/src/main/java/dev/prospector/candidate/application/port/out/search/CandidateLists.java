package dev.prospector.candidate.application.port.out.search;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import dev.prospector.candidate.domain.CandidateId;
import dev.prospector.candidate.domain.Personal;
import dev.prospector.candidate.domain.person.CandidateSource;
import dev.prospector.candidate.domain.search.CandidateSearch;
import dev.prospector.candidate.domain.search.SearchPosition;

/** Rows for screens, read without making aggregates of them. */
public interface CandidateLists {

    /**
     * Those who are looked for, each once. Newest first; where words are looked for, in the order of the candidates' own words that begin
     * with the rarest of them, and of those with one word newest first.
     */
    List<Summary> page(CandidateSearch search, Optional<SearchPosition> after, int limit);

    /** These, and whoever answers for one of them. @param ids at least one */
    Set<CandidateId> answering(Set<CandidateId> ids);

    /** Each under the id that is asked for, with the name of whoever answers for it. */
    List<Named> named(Collection<CandidateId> ids);

    /**
     * One line of a list; all but id and source may be null.
     *
     * @param word by which the candidate is found; null where none is looked for
     */
    @Personal
    record Summary(
            CandidateId id,
            String word,
            String firstName,
            String lastName,
            String headline,
            String employer,
            CandidateSource source) {
        /** Where the list goes on after this line. */
        public SearchPosition position() {
            return new SearchPosition(word, id);
        }

        /** Says nothing of the person, so that no log can. */
        @Override
        public String toString() {
            return "Summary of " + id;
        }
    }

    /** What boards and lists elsewhere show of a candidate; all but the id may be null. */
    @Personal
    record Named(CandidateId id, String firstName, String lastName, String headline) {
        /** Says nothing of the person, so that no log can. */
        @Override
        public String toString() {
            return "Named " + id;
        }
    }
}
