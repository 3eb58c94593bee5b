package dev.prospector.candidate.application.port.in.candidate;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import dev.prospector.candidate.application.port.out.search.CandidateLists.Named;
import dev.prospector.candidate.application.port.out.search.CandidateLists.Summary;
import dev.prospector.candidate.domain.CandidateId;
import dev.prospector.candidate.domain.Personal;
import dev.prospector.candidate.domain.access.Caller;
import dev.prospector.candidate.domain.candidate.Candidate;
import dev.prospector.candidate.domain.match.MatchState;
import dev.prospector.candidate.domain.search.CandidateFilter;
import dev.prospector.candidate.domain.search.SearchPosition;
import dev.prospector.candidate.domain.search.SearchWords;

/**
 * Reading candidates of the caller's tenant. Each call throws {@code ForbiddenAction} when the caller's roles do not allow it. For whoever
 * sees only people of their own jobs, another service is asked first: {@code RelationsUnavailable} when it does not answer. Not to be called
 * inside a transaction.
 */
public interface CandidateReading {

    /**
     * The candidate with everything known; that they were read is remembered.
     *
     * @throws dev.prospector.candidate.domain.CandidateNotFound when this tenant has none of that id, or the caller may not see them
     */
    Candidate one(Caller caller, CandidateId id);

    /**
     * How sure it is that the candidate is one LinkedIn member. That this was asked is not remembered: it tells nothing of the person.
     *
     * @throws dev.prospector.candidate.domain.CandidateNotFound as {@link #one}
     */
    MatchState match(Caller caller, CandidateId id);

    /**
     * Candidates who are looked for, in the order of {@link dev.prospector.candidate.application.port.out.search.CandidateLists#page}.
     *
     * @param after only those who come after this one
     * @throws dev.prospector.candidate.domain.search.TooManyWords when there are too many in {@code q}
     * @throws dev.prospector.candidate.domain.pool.TalentPoolNotFound when the caller may not see who is in the pool that is named
     */
    List<Summary> list(Caller caller, Sought sought, Optional<SearchPosition> after, int limit);

    /**
     * The names of those among the ids that this tenant has and the caller may see, each once, in no order.
     *
     * @param ids 1 to 200 different ones
     */
    List<Named> names(Caller caller, Collection<CandidateId> ids);

    /**
     * Whom a caller looks for; all that is named must be so.
     *
     * @param q beginnings of words of names and of e-mail addresses; null or blank for everybody
     * @param place only those whom the caller may see there
     */
    record Sought(@Personal String q, CandidateFilter filter, Optional<Place> place) {
        /** By words alone. */
        public static Sought by(String q) {
            return new Sought(q, CandidateFilter.NONE, Optional.empty());
        }

        /** None for everybody, and none for a text in which there is no word. @throws dev.prospector.candidate.domain.search.TooManyWords */
        public SearchWords words() {
            return isAnybody() ? SearchWords.of() : SearchWords.asked(q);
        }

        public boolean isAnybody() {
            return q == null || q.isBlank();
        }

        /** Says nothing of whom, so that no log can. */
        @Override
        public String toString() {
            return "Sought";
        }
    }

    /** A job, or one stage of it. */
    record Place(UUID job, Optional<UUID> stage) {}
}
