package dev.prospector.candidate.domain.match;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import dev.prospector.candidate.domain.CandidateId;
import dev.prospector.candidate.domain.identity.Identity;
import dev.prospector.candidate.domain.identity.IdentityKey;
import dev.prospector.candidate.domain.identity.LinkedInPerson;
import dev.prospector.candidate.domain.identity.Origin;

/**
 * What is known about whether a candidate is a LinkedIn member (product.md 2.5): who said so, upon which agreeing
 * identities, who else shares some, who else it may be, and what users decided.
 *
 * @param attachment null while nobody has said who it is
 * @param met whom candidates who share identities suggest
 */
public record Match(
        Attachment attachment,
        List<Rival> rivals,
        List<Suggestion> met,
        LinkedInFinding linkedIn,
        Decisions decisions) {
    public static final Match NONE = new Match(null, List.of(), List.of(), LinkedInFinding.NONE, Decisions.NONE);

    public Match {
        rivals = List.copyOf(rivals);
        met = List.copyOf(met);
        Objects.requireNonNull(linkedIn, "linkedIn");
        Objects.requireNonNull(decisions, "decisions");
    }

    /** "The LinkedIn person id agrees, and no other id contradicts: matched" (product.md 2.5). */
    public MatchState state() {
        if (attachment != null) {
            return isContradicted() ? MatchState.CONFLICT : MatchState.MATCHED;
        }
        if (!suggestions().isEmpty()) {
            return MatchState.SUGGESTED;
        }
        return decisions.lastStanding().isPresent() ? MatchState.NO_MATCH : MatchState.NONE;
    }

    /** A user who said who it is has seen those who contradicted then, and what LinkedIn thinks. */
    private boolean isContradicted() {
        if (attachment.by() == MatchedBy.USER) {
            var settled = decisions.settledFor(attachment.person());
            return contradicting().anyMatch(rival -> !settled.contains(rival.candidate()));
        }
        return contradicting().findAny().isPresent()
                || linkedIn.named().filter(this::isNews).isPresent();
    }

    private Stream<Rival> contradicting() {
        return rivals.stream().filter(Rival::contradicts);
    }

    /** Who it may be, beside the one who is attached; nobody whom a user has rejected. */
    public List<Suggestion> suggestions() {
        return Stream.concat(met.stream(), linkedIn.suggestions())
                .filter(suggestion -> isNews(suggestion.person()))
                .toList();
    }

    private boolean isNews(LinkedInPerson person) {
        return !isAttached(person) && !rejects(person);
    }

    /** Null while nobody has said who it is. */
    public MatchedBy by() {
        return attachment == null ? null : attachment.by();
    }

    /** The identities that agreed when the member was attached. */
    public Set<IdentityKey> evidence() {
        return attachment == null ? Set.of() : attachment.evidence();
    }

    /** Whom a user means who says that it is nobody: who is attached, or else all who are suggested. */
    public Set<LinkedInPerson> meant() {
        return person().map(Set::of)
                .orElseGet(() -> suggestions().stream().map(Suggestion::person).collect(Collectors.toSet()));
    }

    public Optional<LinkedInPerson> person() {
        return Optional.ofNullable(attachment).map(Attachment::person);
    }

    /** Whether a user has said that the candidate is not this member, and has not changed their mind. */
    public boolean rejects(LinkedInPerson person) {
        return !isAttached(person) && decisions.reject(person);
    }

    private boolean isAttached(LinkedInPerson person) {
        return attachment != null && attachment.isOf(person);
    }

    /** What was said first stays: a later export of the same member proves nothing new. */
    public Match agreed(Attachment with) {
        return attachment == null ? with(with) : this;
    }

    /** As {@link #agreed}, by an export or a stub profile; what LinkedIn named before is its own word no more. */
    Match brought(Attachment with) {
        return agreed(with).heldBy(with);
    }

    /** See {@link Attachment#heldBy}; not to be asked while nobody is attached. */
    Match heldBy(Attachment brought) {
        return new Match(attachment.heldBy(brought), rivals, met, linkedIn, decisions.heldBy(brought));
    }

    /** Knows nothing more of the other candidate. */
    public Match without(CandidateId other) {
        return compared(other, Optional.empty(), Optional.empty());
    }

    /** Knows of the other candidate what is true now, and no more what was. */
    public Match compared(CandidateId other, Optional<Rival> rival, Optional<Suggestion> suggestion) {
        return new Match(
                attachment,
                replaced(rivals, known -> known.candidate().equals(other), rival),
                replaced(met, known -> other.equals(known.candidate()), suggestion),
                linkedIn,
                decisions);
    }

    private static <T> List<T> replaced(List<T> all, Predicate<T> isOld, Optional<T> news) {
        List<T> kept = new ArrayList<>(all);
        var place = all.stream().filter(isOld).findFirst().map(all::indexOf).orElse(all.size());
        kept.removeIf(isOld);
        news.ifPresent(one -> kept.add(place, one));
        return kept;
    }

    /** A user says who it is. Of a member who is attached already, the evidence stays, and where they came from. */
    public Match confirmed(LinkedInPerson person, Ruling ruling) {
        if (by() == MatchedBy.USER && isAttached(person) && !isContradicted()) {
            return this;
        }
        var settled = contradicting().map(Rival::candidate).collect(Collectors.toSet());
        var decision = new Decision(Decision.Kind.CONFIRMED, Set.of(person), ruling, attachment, settled);
        var confirmed = isAttached(person)
                ? new Attachment(attachment.identity(), MatchedBy.USER, attachment.evidence())
                : new Attachment(Identity.of(person, Origin.manual(ruling.by())), MatchedBy.USER, Set.of(person.key()));
        return decided(decision, confirmed);
    }

    /** A user says who it is not. Those who have been rejected stay so; when there is nobody else, nothing is decided. */
    public Match rejected(Set<LinkedInPerson> persons, Ruling ruling) {
        var news = persons.stream().filter(person -> !rejects(person)).collect(Collectors.toSet());
        if (news.isEmpty()) {
            return this;
        }
        var displaced = person().filter(news::contains).isPresent();
        var decision = new Decision(Decision.Kind.REJECTED, news, ruling, displaced ? attachment : null, Set.of());
        return decided(decision, displaced ? null : attachment);
    }

    /**
     * A user takes the last decision back; what was attached before it is so again.
     *
     * @throws NothingDecided when none stands
     * @throws MatchOvertaken when somebody was attached since
     */
    public Match undone(Ruling ruling) {
        var last = decisions.lastStanding().orElseThrow(NothingDecided::new);
        var undone = new Decision(Decision.Kind.UNDONE, last.persons(), ruling, null, Set.of());
        return decided(undone, before(last));
    }

    private Attachment before(Decision last) {
        if (last.kind() == Decision.Kind.REJECTED && last.displaced() == null) {
            return attachment;
        }
        var isOvertaken = attachment != null && !last.names(attachment.person());
        if (isOvertaken) {
            throw new MatchOvertaken();
        }
        return last.displaced();
    }

    /** Who would be attached again, if the last decision were taken back. */
    public Optional<LinkedInPerson> personBefore() {
        return decisions.lastStanding().map(Decision::displaced).map(Attachment::person);
    }

    /** LinkedIn says something newer. Whom LinkedIn attached goes when it names them no more; whoever shared a profile or was exported stays. */
    public Match heard(LinkedInFinding news) {
        var isTakenBack = attachment != null
                && attachment.isRevocable()
                && news.named().filter(this::isAttached).isEmpty();
        return new Match(isTakenBack ? null : attachment, rivals, met, news, decisions);
    }

    /**
     * What is known of two who are said to be one person; not to be asked of two different members. What others and they themselves are to
     * each other has to be compared anew.
     */
    public Match joined(CandidateId other, Match theirs) {
        var suggested = theirs.linkedIn
                .suggestions()
                .map(suggestion -> new Suggestion(suggestion.person(), suggestion.from(), other, Set.of()));
        return new Match(
                attachment == null ? theirs.attachment : attachment,
                without(other).rivals,
                Stream.concat(without(other).met.stream(), suggested).toList(),
                linkedIn,
                decisions.over(theirs.decisions));
    }

    /** The other one stands for themselves again, with the member that they are; what was decided since stays here. */
    public Match parted(CandidateId other, Match theirs, Ruling ruling) {
        var goes = theirs.person().filter(this::isAttached).isPresent();
        var stays = decisions.without(theirs.decisions);
        var isConfirmed = goes
                && stays.lastStanding()
                        .filter(last -> last.kind() == Decision.Kind.CONFIRMED)
                        .isPresent();
        var undone = new Decision(
                Decision.Kind.UNDONE, theirs.person().map(Set::of).orElse(Set.of()), ruling, null, Set.of());
        return new Match(
                goes ? null : attachment,
                without(other).rivals,
                without(other).met,
                linkedIn,
                isConfirmed ? stays.and(undone) : stays);
    }

    /** Without what others are to this one: that is so only while it stands for itself. */
    public Match alone() {
        return new Match(attachment, List.of(), List.of(), linkedIn, decisions);
    }

    private Match decided(Decision decision, Attachment now) {
        return new Match(now, rivals, met, linkedIn, decisions.and(decision));
    }

    private Match with(Attachment now) {
        return new Match(now, rivals, met, linkedIn, decisions);
    }
}
