package dev.prospector.candidate.application.port.in.match;

import java.util.Optional;
import java.util.function.LongPredicate;

import dev.prospector.candidate.domain.CandidateId;
import dev.prospector.candidate.domain.access.Caller;
import dev.prospector.candidate.domain.candidate.Candidate;
import dev.prospector.candidate.domain.identity.LinkedInPerson;

/**
 * Which LinkedIn member a candidate is, as users see and decide it (product.md 2.5). Each call throws {@code CandidateNotFound} or
 * {@code ForbiddenAction} when the caller may not, and {@code RelationsUnavailable} when that cannot be known now. Each is a piece of work
 * of its own: not to be made inside a transaction.
 *
 * <p>Decisions are made about what the caller has seen: {@code ChangedMeanwhile} when {@code seen} does not take the present version.
 * {@code PersonAttached} when the member is another candidate; {@code ConcurrentChange} when others were faster again and again. Then
 * nothing was done. Each gives the candidate as they are afterwards.
 */
public interface LinkedInMatching {
    /** The candidate with what is known of the match; that it was read is remembered. */
    Candidate match(Caller caller, CandidateId id);

    /**
     * The candidate is this member. Said again, it changes nothing.
     *
     * @param reason null when the caller gives none
     */
    Candidate confirm(Caller caller, CandidateId id, LinkedInPerson person, String reason, LongPredicate seen);

    /**
     * The candidate is not this member, which is remembered. Said again, it changes nothing.
     *
     * @param person empty for whoever is attached, or else for all who are suggested
     */
    Candidate reject(Caller caller, CandidateId id, Optional<LinkedInPerson> person, String reason, LongPredicate seen);

    /**
     * The last of these decisions was wrong: all is as before it.
     *
     * @throws dev.prospector.candidate.domain.match.NothingDecided when none stands
     * @throws dev.prospector.candidate.domain.match.MatchOvertaken when another member was attached since
     */
    Candidate undo(Caller caller, CandidateId id, String reason, LongPredicate seen);
}
