package dev.prospector.candidate.application.service.match;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.LongPredicate;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import dev.prospector.candidate.application.port.in.match.LinkedInFindings;
import dev.prospector.candidate.application.port.out.AuditTrail;
import dev.prospector.candidate.application.port.out.ConcurrentChange;
import dev.prospector.candidate.application.port.out.candidate.Candidates;
import dev.prospector.candidate.application.port.out.identity.IdentityLocks;
import dev.prospector.candidate.application.port.out.match.FindingVersions;
import dev.prospector.candidate.application.port.out.pool.LinkedInMembers;
import dev.prospector.candidate.application.service.KeptCandidates;
import dev.prospector.candidate.application.service.stub.StubMembers;
import dev.prospector.candidate.domain.CandidateId;
import dev.prospector.candidate.domain.CandidateNotFound;
import dev.prospector.candidate.domain.ChangedMeanwhile;
import dev.prospector.candidate.domain.candidate.Candidate;
import dev.prospector.candidate.domain.candidate.CandidateState;
import dev.prospector.candidate.domain.candidate.MatchReview;
import dev.prospector.candidate.domain.identity.IdentityKey;
import dev.prospector.candidate.domain.identity.LinkedInPerson;
import dev.prospector.candidate.domain.match.LinkedInFinding;
import dev.prospector.candidate.domain.match.Ruling;

/**
 * One transaction each, in the order of all who bring people in: first the lock of the member who may be attached, then LinkedIn's pool
 * where one of the members concerned shared a profile, then the candidate and all who share an identity with them, by their ids, then the decision.
 */
@ApplicationScoped
@Transactional
class MatchSteps implements LinkedInFindings {
    private final IdentityLocks locks;
    private final Candidates candidates;
    private final KeptCandidates kept;
    private final LinkedInMembers members;
    private final StubMembers stubs;
    private final FindingVersions versions;
    private final AuditTrail audit;

    MatchSteps(
            IdentityLocks locks,
            Candidates candidates,
            KeptCandidates kept,
            LinkedInMembers members,
            StubMembers stubs,
            FindingVersions versions,
            AuditTrail audit) {
        this.locks = locks;
        this.candidates = candidates;
        this.kept = kept;
        this.members = members;
        this.stubs = stubs;
        this.versions = versions;
        this.audit = audit;
    }

    public Candidate now(CandidateId id) {
        return candidates.find(id).orElseThrow(CandidateNotFound::new);
    }

    public void confirm(CandidateId id, LinkedInPerson person, Ruling ruling, LongPredicate seen) {
        decide(id, keys(Stream.of(person)), seen, review -> review.confirm(person, ruling));
    }

    public void reject(CandidateId id, Optional<LinkedInPerson> person, Ruling ruling, LongPredicate seen) {
        decide(id, keys(person.stream()), seen, review -> review.reject(person, ruling));
    }

    /** The lock to hold for taking the last decision back. */
    public SortedSet<IdentityKey> personsBefore(CandidateId id) {
        return keys(now(id).match().personBefore().stream());
    }

    /** @param locked what {@link #personsBefore} said; by now it may be somebody else */
    public void undo(CandidateId id, SortedSet<IdentityKey> locked, Ruling ruling, LongPredicate seen) {
        decide(id, locked, seen, review -> review.undo(ruling));
    }

    private void decide(
            CandidateId id, SortedSet<IdentityKey> keys, LongPredicate seen, Predicate<MatchReview> decision) {
        locks.hold(keys);
        var pool = stubs.hold(concerned(id, keys));
        var around = candidates.around(id, keys);
        var one = the(id, around).orElseThrow(CandidateNotFound::new);
        if (!seen.test(one.version())) {
            throw new ChangedMeanwhile();
        }
        var before = states(around);
        if (decision.test(MatchReview.of(one, around))) {
            demandLocked(keys, before.get(one.id()), one);
            audit.decided(before.get(one.id()), one.state());
            save(one, around, before);
            stubs.follow(pool, before, around);
        }
    }

    /** Whom the candidate may cease, or begin, to be. */
    private Set<LinkedInPerson> concerned(CandidateId id, Set<IdentityKey> keys) {
        var answering = candidates.idsOf(id).stream().limit(1).toList();
        var present = members.of(answering).values().stream().flatMap(List::stream);
        return Stream.concat(present, keys.stream().map(key -> new LinkedInPerson(key.value())))
                .collect(Collectors.toSet());
    }

    /** One transaction with the mark that the message was heard. */
    @Override
    public void learned(CandidateId id, long version, LinkedInFinding finding) {
        var keys = keys(finding.named().stream());
        locks.hold(keys);
        var pool = stubs.hold(concerned(id, keys));
        var around = candidates.around(id, keys);
        the(id, around).filter(one -> versions.advance(id, version)).ifPresent(one -> {
            var before = states(around);
            if (MatchReview.of(one, around).learn(finding)) {
                audit.learned(before.get(one.id()), one.state());
                save(one, around, before);
                stubs.follow(pool, before, around);
            }
        });
    }

    private static Optional<Candidate> the(CandidateId id, Collection<Candidate> around) {
        return around.stream().filter(candidate -> candidate.answersTo(id)).findFirst();
    }

    private static Map<CandidateId, CandidateState> states(Collection<Candidate> around) {
        return around.stream().collect(Collectors.toMap(Candidate::id, Candidate::state));
    }

    /** Whoever is attached now was locked before; another decision has come between, where they were not. */
    private static void demandLocked(Set<IdentityKey> keys, CandidateState before, Candidate after) {
        var isLocked = after.linkedInPerson()
                .filter(person -> !before.match().person().equals(Optional.of(person)))
                .map(LinkedInPerson::key)
                .map(keys::contains)
                .orElse(true);
        if (!isLocked) {
            throw new ConcurrentChange();
        }
    }

    private void save(Candidate one, Collection<Candidate> around, Map<CandidateId, CandidateState> before) {
        kept.save(one);
        around.stream()
                .filter(other -> other != one)
                .filter(other -> !other.state().equals(before.get(other.id())))
                .forEach(other -> {
                    kept.save(other);
                    audit.compared(before.get(other.id()), other.state());
                });
    }

    private static SortedSet<IdentityKey> keys(Stream<LinkedInPerson> persons) {
        return persons.map(LinkedInPerson::key).collect(Collectors.toCollection(TreeSet::new));
    }
}
