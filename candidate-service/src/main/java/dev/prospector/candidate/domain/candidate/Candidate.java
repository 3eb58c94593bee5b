package dev.prospector.candidate.domain.candidate;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.function.Predicate;
import java.util.stream.Stream;

import dev.prospector.candidate.domain.CandidateId;
import dev.prospector.candidate.domain.RequestId;
import dev.prospector.candidate.domain.identity.Identities;
import dev.prospector.candidate.domain.identity.Identity;
import dev.prospector.candidate.domain.identity.IdentityKey;
import dev.prospector.candidate.domain.identity.IdentityKind;
import dev.prospector.candidate.domain.identity.LinkedInPerson;
import dev.prospector.candidate.domain.identity.Origin;
import dev.prospector.candidate.domain.match.Identification;
import dev.prospector.candidate.domain.match.LinkedInFinding;
import dev.prospector.candidate.domain.match.Match;
import dev.prospector.candidate.domain.match.Ruling;
import dev.prospector.candidate.domain.merge.Alias;
import dev.prospector.candidate.domain.merge.Aliases;
import dev.prospector.candidate.domain.person.Details;
import dev.prospector.candidate.domain.person.PersonName;
import dev.prospector.candidate.domain.person.Profile;
import dev.prospector.candidate.domain.person.Provenance;
import dev.prospector.candidate.domain.search.SearchWords;

/** A person, once per tenant, whatever they apply to (product.md 1). At most one LinkedIn member is attached. */
public class Candidate {
    private final CandidateId id;
    private final long version;
    private final Provenance provenance;
    private Details details;
    private Identification identification;
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
        this.identification = new Identification(new Identities(identities), match);
        this.touched = touched;
        this.aliases = Objects.requireNonNull(aliases, "aliases");
        this.updatedAt = Objects.requireNonNull(updatedAt, "updatedAt");
    }

    /** Makes the candidate for a person whom LinkedIn brings and nobody knows yet. */
    static Candidate madeFrom(BroughtPerson person, Instant now) {
        return new Candidate(
                CandidateId.madeAt(now),
                0,
                person.provenance(now),
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
                person.provenance(now),
                person.details(),
                person.identities(),
                Match.NONE,
                true,
                Aliases.NONE,
                now);
    }

    /**
     * This candidate is the person: attaches the LinkedIn member, and fills what is missing. What is known
     * stays, and so do source and credit (product.md 2.4, 2.9).
     */
    void takeFrom(BroughtPerson person) {
        identification =
                identification.brought(person.person(), person.matchedBy(), new Identities(person.identities()));
        details = details.filledFrom(person.name(), person.profile());
    }

    /** Learns what somebody else is to this candidate; see {@link Identification#compared}. */
    public void compareWith(Candidate other) {
        identification = identification.compared(other.id, other.identification);
    }

    /** A user says who this candidate is. @return whether that is news */
    boolean confirm(LinkedInPerson person, Ruling ruling) {
        return decided(identification.confirmed(person, ruling));
    }

    /**
     * A user says who this candidate is not.
     *
     * @param person empty for whoever is attached, or else for all who are suggested
     * @return whether that is news
     */
    boolean reject(Optional<LinkedInPerson> person, Ruling ruling) {
        return decided(identification.rejected(person, ruling));
    }

    /** A user takes the last decision back; see {@link Match#undone}. */
    void undo(Ruling ruling) {
        decided(identification.undone(ruling));
    }

    /** See {@link Identification#heard}. @return whether that is news */
    boolean learn(LinkedInFinding finding, Predicate<LinkedInPerson> isFree) {
        return become(identification.heard(finding, isFree));
    }

    /** Whoever decided has seen this candidate: no export takes them back any more. */
    private boolean decided(Identification news) {
        var isNews = become(news);
        touched |= isNews;
        return isNews;
    }

    /** What is carried no more is nothing that a merge brought. @return whether the match is another one */
    private boolean become(Identification news) {
        var isNews = !news.match().equals(match());
        identification = news;
        aliases = aliases.keeping(this::carries);
        return isNews;
    }

    /**
     * A user knows better. Whoever shares contacts with them has to be compared with them anew. The attached LinkedIn member stays.
     *
     * @throws dev.prospector.candidate.domain.InvalidValue for the first value that breaks a rule; then the candidate is as before
     */
    public void change(CandidateChanges changes) {
        var changed = changes.to(details);
        var left = identification.identities().replacedBy(changes.contacts(), Origin.manual(changes.changedBy()));
        details = changed;
        become(identification.with(left));
        touch();
    }

    /** The other one is this person: takes what only they have, and answers by their ids too. The own name, source and credit stay. */
    void absorb(Candidate loser) {
        var alias = new Alias(
                loser.id,
                loser.name(),
                loser.identification.identities().beyond(identification.identities()),
                profile().missing(loser.profile()),
                loser.details.doNotContact() && !details.doNotContact());
        identification = identification.joined(loser.id, loser.identification);
        details = details.joined(loser.details);
        aliases = aliases.and(alias, loser.aliases);
        touch();
    }

    /** The other one is somebody else after all: what they brought goes, and what was changed here since stays. */
    void release(Candidate loser, Ruling ruling) {
        var alias = aliases.of(loser.id).orElseThrow();
        details = details.parted(loser.details, alias.filled(), alias.refusedContact());
        aliases = aliases.without(loser.id, loser.aliases);
        become(identification.parted(loser.id, alias.brought(), loser.match(), ruling));
    }

    /** This one is answered by the winner's record from now on; what they carry rests. */
    void restIn(CandidateId winner) {
        aliases = aliases.into(winner);
        identification = identification.with(match().alone());
        touch();
    }

    /** Stands for itself again. @param answered who the winner was until then */
    void standAlone(Identification answered) {
        aliases = aliases.into(null);
        identification = identification.after(answered);
    }

    Identification identification() {
        return identification;
    }

    /** Whether this record is the one that answers for the id. */
    public boolean answersTo(CandidateId asked) {
        return id.equals(asked) || aliases.of(asked).isPresent();
    }

    public Aliases aliases() {
        return aliases;
    }

    /** Somebody was brought who is this candidate, or shares an identity. Its own maker knows nothing new by that. */
    void metBy(BroughtPerson person) {
        if (!person.hasMade(this)) {
            touch();
        }
    }

    /** Someone else than the export that made this candidate knows of them now: it cannot take them back any more. */
    public void touch() {
        touched = true;
    }

    /** The other one has never been: without them, there is nothing to look at. */
    public void forget(CandidateId rival) {
        identification = identification.with(match().without(rival));
    }

    /** Whether this candidate is there for this export alone, which made them (architecture.md 2: only then it may take them back). */
    public boolean isOnlyOf(RequestId export) {
        return wasMadeBy(export) && !touched;
    }

    /** Whether this candidate is known to be another LinkedIn member. */
    boolean contradicts(LinkedInPerson person) {
        return identification.contradicts(person);
    }

    /** Whether this candidate is known not to be the person: another LinkedIn member, or a user said so. */
    boolean isNot(LinkedInPerson person) {
        return identification.isNot(person);
    }

    /** Those of the keys that this candidate carries. */
    SortedSet<IdentityKey> sharedOf(Set<IdentityKey> keys) {
        return identification.identities().sharedOf(keys);
    }

    /** The keys by which others may come upon this candidate, in the order in which everyone locks them. */
    public SortedSet<IdentityKey> joiningKeys() {
        return identification.identities().joiningKeys();
    }

    public boolean carries(IdentityKey key) {
        return identification.identities().carry(key);
    }

    /** Whether this very export made the candidate, and not only found them. */
    public boolean wasMadeBy(RequestId requestId) {
        return requestId.equals(provenance.requestId());
    }

    public Optional<LinkedInPerson> linkedInPerson() {
        return identification.identities().linkedInPerson();
    }

    /** The identities of a kind as they were given, oldest first. */
    public List<String> texts(IdentityKind kind) {
        return identification.identities().texts(kind);
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

    /** The words by which this candidate is found: by the names of all who are the person too. A record that rests is not found. */
    public SearchWords words() {
        if (aliases.winner().isPresent()) {
            return SearchWords.of();
        }
        var names = Stream.concat(Stream.of(name()), aliases.all().stream().map(Alias::name));
        return SearchWords.of(names.toList(), texts(IdentityKind.EMAIL));
    }

    /** What of the identities is new is learnt at the moment when it is stored. */
    public void learntAt(Instant now) {
        identification = identification.with(identification.identities().learntAt(now));
    }

    public List<Identity> identities() {
        return identification.identities().all();
    }

    public Match match() {
        return identification.match();
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
                id, provenance, name(), profile(), details.doNotContact(), identities(), match(), touched, aliases);
    }
}
