package dev.prospector.candidate.domain;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import dev.prospector.candidate.domain.export.ExportedPerson;
import dev.prospector.candidate.domain.export.RequestId;
import dev.prospector.candidate.domain.identity.Identity;
import dev.prospector.candidate.domain.identity.IdentityKey;
import dev.prospector.candidate.domain.identity.IdentityKind;
import dev.prospector.candidate.domain.identity.LinkedInPerson;
import dev.prospector.candidate.domain.identity.Origin;
import dev.prospector.candidate.domain.match.Attachment;
import dev.prospector.candidate.domain.match.LinkedInFinding;
import dev.prospector.candidate.domain.match.Match;
import dev.prospector.candidate.domain.match.MatchedBy;
import dev.prospector.candidate.domain.match.Rival;
import dev.prospector.candidate.domain.match.Ruling;
import dev.prospector.candidate.domain.match.Suggestion;
import dev.prospector.candidate.domain.match.SuggestionSource;
import dev.prospector.candidate.domain.merge.Alias;
import dev.prospector.candidate.domain.merge.Aliases;

/** A person, once per tenant, whatever they apply to (product.md 1). At most one LinkedIn member is attached. */
public class Candidate {
    private final CandidateId id;
    private final long version;
    private final Provenance provenance;
    private Details details;
    private final List<Identity> identities;
    private Match match;
    private boolean touched;
    private Aliases aliases;
    private final Instant updatedAt;

    /**
     * A candidate as stored; new ones are made by {@link #madeFrom} and {@link #entered}.
     *
     * @param version grows whenever something else than before is stored
     */
    public Candidate(
            CandidateId id,
            long version,
            Provenance provenance,
            Details details,
            List<Identity> identities,
            Match match,
            boolean touched,
            Aliases aliases,
            Instant updatedAt) {
        this.id = Objects.requireNonNull(id, "id");
        this.version = version;
        this.provenance = Objects.requireNonNull(provenance, "provenance");
        this.details = Objects.requireNonNull(details, "details");
        this.identities = new ArrayList<>(identities);
        this.match = Objects.requireNonNull(match, "match");
        this.touched = touched;
        this.aliases = Objects.requireNonNull(aliases, "aliases");
        this.updatedAt = Objects.requireNonNull(updatedAt, "updatedAt");
    }

    /** Makes the candidate for an exported person whom nobody knows yet; the source and the credit are the export's. */
    static Candidate madeFrom(ExportedPerson person, Instant now) {
        return new Candidate(
                CandidateId.madeAt(now),
                0,
                Provenance.of(person, now),
                Details.of(person.name(), person.profile()),
                List.of(),
                Match.NONE,
                false,
                Aliases.NONE,
                now);
    }

    /** Makes the candidate whom a user enters; nobody but a user may take them away again. */
    public static Candidate entered(EnteredPerson person, Instant now) {
        return new Candidate(
                CandidateId.madeAt(now),
                0,
                Provenance.of(person, now),
                person.details(),
                person.identities(),
                Match.NONE,
                true,
                Aliases.NONE,
                now);
    }

    /**
     * This candidate is the exported person: attaches the LinkedIn member, and fills what is missing. What is known
     * stays, and so do source and credit (product.md 2.4, 2.9).
     */
    void takeFrom(ExportedPerson person) {
        if (contradicts(person.person())) {
            throw new IllegalStateException("a candidate is one LinkedIn member only");
        }
        var upon = sharedOf(person.joiningKeys());
        upon.add(person.person().key());
        details = details.filledFrom(person.name(), person.profile());
        person.identities().stream()
                .filter(identity -> !carries(identity.key()))
                .forEach(identities::add);
        match = match.agreed(new Attachment(identity(person.person()), MatchedBy.EXPORT, upon));
    }

    private Identity identity(LinkedInPerson person) {
        return identities.stream()
                .filter(identity -> identity.key().equals(person.key()))
                .findFirst()
                .orElseThrow();
    }

    /**
     * Learns what somebody else is to this candidate, by what both carry now: two members who share an identity contradict each other;
     * whoever is a member lists who is none, and is suggested to them (product.md 2.5).
     */
    public void compareWith(Candidate other) {
        var shared = sharedOf(other.joiningKeys());
        var isKnown = linkedInPerson().isPresent();
        var rival = Optional.of(new Rival(other.id, other.linkedInPerson().isPresent(), shared))
                .filter(one -> isKnown && !shared.isEmpty());
        var suggestion = other.linkedInPerson()
                .map(person -> new Suggestion(person, other.suggests(), other.id, shared))
                .filter(one -> !isKnown && !shared.isEmpty());
        match = match.compared(other.id, rival, suggestion);
    }

    private SuggestionSource suggests() {
        return match.by() == MatchedBy.EXPORT ? SuggestionSource.EXPORT : SuggestionSource.CANDIDATE;
    }

    /** A user says who this candidate is. @return whether that is news */
    boolean confirm(LinkedInPerson person, Ruling ruling) {
        return decided(match.confirmed(person, ruling));
    }

    /**
     * A user says who this candidate is not.
     *
     * @param person empty for whoever is attached, or else for all who are suggested
     * @return whether that is news
     */
    boolean reject(Optional<LinkedInPerson> person, Ruling ruling) {
        return decided(match.rejected(person.map(Set::of).orElseGet(match::meant), ruling));
    }

    /** A user takes the last decision back; see {@link Match#undone}. */
    void undo(Ruling ruling) {
        decided(match.undone(ruling));
    }

    /**
     * LinkedIn says whom it holds this candidate for. Whom somebody named there is attached, unless somebody is already, or a user has
     * said no (product.md 2.5).
     *
     * @param isFree whether nobody else is that member
     * @return whether that is news
     */
    boolean learn(LinkedInFinding finding, Predicate<LinkedInPerson> isFree) {
        var before = match;
        match = match.heard(finding);
        finding.named()
                .filter(person -> !match.rejects(person))
                .filter(isFree)
                .map(person -> Identity.of(person, Origin.linkedIn()))
                .map(identity -> new Attachment(identity, MatchedBy.LINKEDIN, Set.of(identity.key())))
                .ifPresent(attachment -> match = match.agreed(attachment));
        carryWhoIsAttached();
        return !match.equals(before);
    }

    /** Whoever decided has seen this candidate: no export takes them back any more. */
    private boolean decided(Match news) {
        if (news.equals(match)) {
            return false;
        }
        match = news;
        carryWhoIsAttached();
        touch();
        return true;
    }

    private void carryWhoIsAttached() {
        identities.removeIf(identity -> identity.kind() == IdentityKind.LINKEDIN_PERSON
                && match.person()
                        .filter(person -> person.key().equals(identity.key()))
                        .isEmpty());
        Optional.ofNullable(match.attachment())
                .map(Attachment::identity)
                .filter(identity -> !carries(identity.key()))
                .ifPresent(identities::add);
        aliases = aliases.keeping(this::carries);
    }

    /**
     * A user knows better. Whoever shares contacts with them has to be compared with them anew. The attached LinkedIn member stays.
     *
     * @throws InvalidValue for the first value that breaks a rule; then the candidate is as before
     */
    public void change(CandidateChanges changes) {
        var changed = details.with(changes);
        var left = changes.contacts().replacing(identities, Origin.manual(changes.changedBy()));
        details = changed;
        identities.clear();
        identities.addAll(left);
        aliases = aliases.keeping(this::carries);
        touch();
    }

    /** The other one is this person: takes what only they have, and answers by their ids too. The own name, source and credit stay. */
    void absorb(Candidate loser) {
        var news = loser.identities.stream()
                .filter(identity -> !carries(identity.key()))
                .toList();
        var alias = new Alias(
                loser.id,
                loser.name(),
                news.stream().map(Identity::key).collect(Collectors.toSet()),
                profile().missing(loser.profile()),
                loser.details.doNotContact() && !details.doNotContact());
        identities.addAll(news);
        details = details.joined(loser.details);
        match = match.joined(loser.id, loser.match);
        aliases = aliases.and(alias, loser.aliases);
        touch();
    }

    /** The other one is somebody else after all: what they brought goes, and what was changed here since stays. */
    void release(Candidate loser, Ruling ruling) {
        var alias = aliases.of(loser.id).orElseThrow();
        identities.removeIf(identity -> alias.brought().contains(identity.key()));
        details = details.parted(alias, loser.details);
        match = match.parted(loser.id, loser.match, ruling);
        aliases = aliases.without(loser.id, loser.aliases);
        carryWhoIsAttached();
    }

    /** This one is answered by the winner's record from now on; what they carry rests. */
    void restIn(CandidateId winner) {
        aliases = aliases.into(winner);
        match = match.alone();
        touch();
    }

    /** Stands for itself again. */
    void standAlone() {
        aliases = aliases.into(null);
    }

    /** Whether this record is the one that answers for the id. */
    public boolean answersTo(CandidateId asked) {
        return id.equals(asked) || aliases.of(asked).isPresent();
    }

    public Aliases aliases() {
        return aliases;
    }

    /** An export came upon this candidate, as the person or as someone who shares an identity. Its own maker knows nothing new by that. */
    void metBy(RequestId export) {
        if (!wasMadeBy(export)) {
            touch();
        }
    }

    /** Someone else than the export that made this candidate knows of them now: it cannot take them back any more. */
    public void touch() {
        touched = true;
    }

    /** The other one has never been: without them, there is nothing to look at. */
    public void forget(CandidateId rival) {
        match = match.without(rival);
    }

    /** Whether this candidate is there for this export alone, which made them (architecture.md 2: only then it may take them back). */
    public boolean isOnlyOf(RequestId export) {
        return wasMadeBy(export) && !touched;
    }

    /** Whether this candidate is known to be another LinkedIn member. */
    boolean contradicts(LinkedInPerson person) {
        return linkedInPerson().filter(own -> !own.equals(person)).isPresent();
    }

    /** Whether this candidate is known not to be the person: another LinkedIn member, or a user said so. */
    boolean isNot(LinkedInPerson person) {
        return contradicts(person) || match.rejects(person);
    }

    /** Those of the keys that this candidate carries. */
    SortedSet<IdentityKey> sharedOf(Set<IdentityKey> keys) {
        return keys.stream().filter(this::carries).collect(Collectors.toCollection(TreeSet::new));
    }

    /** The keys by which others may come upon this candidate, in the order in which everyone locks them. */
    public SortedSet<IdentityKey> joiningKeys() {
        return Identity.joiningKeys(identities);
    }

    public boolean carries(IdentityKey key) {
        return identities.stream().anyMatch(identity -> identity.key().equals(key));
    }

    /** Whether this very export made the candidate, and not only found them. */
    public boolean wasMadeBy(RequestId requestId) {
        return requestId.equals(provenance.requestId());
    }

    public Optional<LinkedInPerson> linkedInPerson() {
        return texts(IdentityKind.LINKEDIN_PERSON).stream().findFirst().map(LinkedInPerson::new);
    }

    /** The identities of a kind as they were given, oldest first. */
    public List<String> texts(IdentityKind kind) {
        return identities.stream()
                .filter(identity -> identity.kind() == kind)
                .map(Identity::text)
                .toList();
    }

    public CandidateId id() {
        return id;
    }

    /** Of what was stored when this candidate was found. */
    public long version() {
        return version;
    }

    public Provenance provenance() {
        return provenance;
    }

    public Details details() {
        return details;
    }

    public PersonName name() {
        return details.name();
    }

    public Profile profile() {
        return details.profile();
    }

    /** The words by which this candidate is found: by the names of all who are the person too. */
    public SearchWords words() {
        var names = Stream.concat(Stream.of(name()), aliases.all().stream().map(Alias::name));
        return SearchWords.of(names.toList(), texts(IdentityKind.EMAIL));
    }

    public List<Identity> identities() {
        return List.copyOf(identities);
    }

    public Match match() {
        return match;
    }

    public boolean isTouched() {
        return touched;
    }

    /** When what was found was stored. */
    public Instant updatedAt() {
        return updatedAt;
    }

    /** This candidate as they are now. */
    public CandidateState state() {
        return new CandidateState(
                id, provenance, name(), profile(), details.doNotContact(), identities, match, touched, aliases);
    }
}
