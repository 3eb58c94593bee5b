package dev.prospector.candidate.application.port.out;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import dev.prospector.candidate.domain.CandidateId;
import dev.prospector.candidate.domain.CandidateSearch;
import dev.prospector.candidate.domain.CandidateSource;
import dev.prospector.candidate.domain.Personal;

/** Rows for screens, read without making aggregates of them. */
public interface CandidateLists {

    /** Those who are looked for, newest first. */
    List<Summary> page(CandidateSearch search, Optional<CandidateId> before, int limit);

    /** These, and whoever answers for one of them. @param ids at least one */
    Set<CandidateId> answering(Set<CandidateId> ids);

    /** Each under the id that is asked for, with the name of whoever answers for it. */
    List<Named> named(Collection<CandidateId> ids);

    /** One line of a list; all but id and source may be null. */
    @Personal
    record Summary(
            CandidateId id,
            String firstName,
            String lastName,
            String headline,
            String employer,
            CandidateSource source) {
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
