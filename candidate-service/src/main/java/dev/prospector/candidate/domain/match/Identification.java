package dev.prospector.candidate.domain.match;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

import dev.prospector.candidate.domain.CandidateId;
import dev.prospector.candidate.domain.identity.Identities;
import dev.prospector.candidate.domain.identity.Identity;
import dev.prospector.candidate.domain.identity.IdentityKey;
import dev.prospector.candidate.domain.identity.LinkedInPerson;
import dev.prospector.candidate.domain.identity.Origin;

/**
 * Who a candidate is: what they carry, and what is known of whether they are a LinkedIn member (product.md 2.5). Whoever is attached is
 * carried, and no other member.
 */
public record Identification(Identities identities, Match match) {
    public Identification {
        Objects.requireNonNull(identities, "identities");
        Objects.requireNonNull(match, "match");
    }

    /** Whether this is known to be another LinkedIn member. */
    public boolean contradicts(LinkedInPerson person) {
        return identities.linkedInPerson().filter(own -> !own.equals(person)).isPresent();
    }

    /** Whether this is known not to be the person: another LinkedIn member, or a user said so. */
    public boolean isNot(LinkedInPerson person) {
        return contradicts(person) || match.rejects(person);
    }

    /**
     * LinkedIn brought this very person, by an export or a stub profile; what is known stays. Only whom LinkedIn had named before is held by
     * what brought them from now on, for LinkedIn may take back what it named.
     *
     * @param by who says so
     * @param theirs what they carry by that word, the member among them
     */
    public Identification brought(LinkedInPerson member, MatchedBy by, Identities theirs) {
        if (contradicts(member)) {
            throw new IllegalStateException("a candidate is one LinkedIn member only");
        }
        var upon = identities.sharedOf(theirs.joiningKeys());
        upon.add(member.key());
        var both = identities.heldBy(theirs.all());
        var carried = both.of(member.key()).orElseThrow();
        return new Identification(both, match.brought(new Attachment(carried, by, upon)));
    }

    /** @param answered who answered for this one until now: the member may have been brought meanwhile */
    public Identification after(Identification answered) {
        var brought = Optional.ofNullable(answered.match.attachment()).filter(this::isHeldBy);
        return brought.map(held -> new Identification(identities.heldBy(List.of(held.identity())), match.heldBy(held)))
                .orElse(this);
    }

    private boolean isHeldBy(Attachment other) {
        return other.isBrought() && match.person().filter(other::isOf).isPresent();
    }

    /**
     * Learns what somebody else is to this one, by what both carry now: two members who share an identity contradict each other; whoever is
     * a member lists who is none, and is suggested to them.
     */
    public Identification compared(CandidateId other, Identification theirs) {
        var shared = identities.sharedOf(theirs.identities.joiningKeys());
        var member = theirs.identities.linkedInPerson();
        if (shared.isEmpty()) {
            return with(match.without(other));
        } else if (identities.linkedInPerson().isPresent()) {
            var rival = new Rival(other, member.isPresent(), shared);
            return with(match.compared(other, Optional.of(rival), Optional.empty()));
        }
        var suggestion = member.map(person -> new Suggestion(person, theirs.suggests(), other, shared));
        return with(match.compared(other, Optional.empty(), suggestion));
    }

    private SuggestionSource suggests() {
        return match.by() == MatchedBy.EXPORT ? SuggestionSource.EXPORT : SuggestionSource.CANDIDATE;
    }

    /** See {@link Match#confirmed}. */
    public Identification confirmed(LinkedInPerson person, Ruling ruling) {
        return attachedBy(match.confirmed(person, ruling));
    }

    /** @param person empty for whoever is attached, or else for all who are suggested; see {@link Match#rejected} */
    public Identification rejected(Optional<LinkedInPerson> person, Ruling ruling) {
        return attachedBy(match.rejected(person.map(Set::of).orElseGet(match::meant), ruling));
    }

    /** See {@link Match#undone}. */
    public Identification undone(Ruling ruling) {
        return attachedBy(match.undone(ruling));
    }

    /**
     * LinkedIn says whom it holds this one for. Whom somebody named there is attached, unless somebody is already, or a user has said no.
     *
     * @param isFree whether nobody else is that member
     */
    public Identification heard(LinkedInFinding finding, Predicate<LinkedInPerson> isFree) {
        var heard = match.heard(finding);
        return attachedBy(finding.named()
                .filter(person -> !heard.rejects(person))
                .filter(isFree)
                .map(person -> heard.agreed(namedThere(person)))
                .orElse(heard));
    }

    private static Attachment namedThere(LinkedInPerson person) {
        return new Attachment(Identity.of(person, Origin.linkedIn()), MatchedBy.LINKEDIN, Set.of(person.key()));
    }

    /** The other one is this person: takes what only they carry; see {@link Match#joined}. */
    public Identification joined(CandidateId other, Identification theirs) {
        return new Identification(identities.and(theirs.identities.all()), match.joined(other, theirs.match));
    }

    /** The other one is somebody else after all, and what they brought goes; see {@link Match#parted}. */
    public Identification parted(CandidateId other, Set<IdentityKey> brought, Match theirs, Ruling ruling) {
        var left = new Identification(identities.without(brought), match);
        return left.attachedBy(match.parted(other, theirs, ruling));
    }

    /** Whoever is attached by then is carried. */
    private Identification attachedBy(Match news) {
        var member = Optional.ofNullable(news.attachment()).map(Attachment::identity);
        return new Identification(identities.withMember(member), news);
    }

    public Identification with(Match other) {
        return new Identification(identities, other);
    }

    public Identification with(Identities others) {
        return new Identification(others, match);
    }
}
