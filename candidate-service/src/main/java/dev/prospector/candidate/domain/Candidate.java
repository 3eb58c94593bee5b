package dev.prospector.candidate.domain;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** A person, once per tenant, whatever they apply to (product.md 1). At most one LinkedIn member is attached. */
public class Candidate {
    private final CandidateId id;
    private final Provenance provenance;
    private PersonName name;
    private Profile profile;
    private final List<Identity> identities;
    private Match match;

    /** A candidate as stored; new ones are made by {@link #madeFrom}. */
    public Candidate(
            CandidateId id,
            Provenance provenance,
            PersonName name,
            Profile profile,
            List<Identity> identities,
            Match match) {
        this.id = Objects.requireNonNull(id, "id");
        this.provenance = Objects.requireNonNull(provenance, "provenance");
        this.name = Objects.requireNonNull(name, "name");
        this.profile = Objects.requireNonNull(profile, "profile");
        this.identities = new ArrayList<>(identities);
        this.match = Objects.requireNonNull(match, "match");
    }

    /** Makes the candidate for an exported person whom nobody knows yet; the source and the credit are the export's. */
    static Candidate madeFrom(ExportedPerson person, Instant now) {
        var provenance = new Provenance(CandidateSource.LINKEDIN, person.creditedTo(), person.requestId(), now);
        return new Candidate(
                CandidateId.madeAt(now), provenance, person.name(), person.profile(), List.of(), Match.NONE);
    }

    /**
     * This candidate is the exported person: attaches the LinkedIn member, and fills what is missing. What is known
     * stays, and so do source and credit (product.md 2.4, 2.9).
     */
    void takeFrom(ExportedPerson person) {
        if (contradicts(person.person())) {
            throw new IllegalStateException("a candidate is one LinkedIn member only");
        }
        var upon = sharedWith(person);
        upon.add(person.person().key());
        name = name.filledFrom(person.name());
        profile = profile.filledFrom(person.profile());
        person.identities().stream()
                .filter(identity -> !carries(identity.key()))
                .forEach(identities::add);
        match = match.agreed(MatchedBy.EXPORT, upon);
    }

    void rivalledBy(Rival rival) {
        match = match.against(rival);
    }

    /** Whether this candidate is known to be another LinkedIn member. */
    boolean contradicts(LinkedInPerson person) {
        return linkedInPerson().filter(own -> !own.equals(person)).isPresent();
    }

    /** The keys, of those that may join records, that this candidate has in common with the person. */
    SortedSet<IdentityKey> sharedWith(ExportedPerson person) {
        return person.joiningKeys().stream().filter(this::carries).collect(Collectors.toCollection(TreeSet::new));
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

    public Provenance provenance() {
        return provenance;
    }

    public PersonName name() {
        return name;
    }

    public Profile profile() {
        return profile;
    }

    public List<Identity> identities() {
        return List.copyOf(identities);
    }

    public Match match() {
        return match;
    }
}
