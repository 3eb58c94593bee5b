package dev.prospector.candidate.adapter.out.persistence.candidate;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.TenantId;
import org.hibernate.type.SqlTypes;

import dev.prospector.candidate.domain.CandidateId;
import dev.prospector.candidate.domain.RequestId;
import dev.prospector.candidate.domain.candidate.Candidate;
import dev.prospector.candidate.domain.identity.Identity;
import dev.prospector.candidate.domain.identity.IdentityKey;
import dev.prospector.candidate.domain.identity.IdentityKind;
import dev.prospector.candidate.domain.match.Attachment;
import dev.prospector.candidate.domain.match.Decisions;
import dev.prospector.candidate.domain.match.Match;
import dev.prospector.candidate.domain.match.MatchState;
import dev.prospector.candidate.domain.match.MatchedBy;
import dev.prospector.candidate.domain.match.Rival;
import dev.prospector.candidate.domain.merge.Aliases;
import dev.prospector.candidate.domain.person.CandidateSource;
import dev.prospector.candidate.domain.person.Details;
import dev.prospector.candidate.domain.person.PersonName;
import dev.prospector.candidate.domain.person.Profile;
import dev.prospector.candidate.domain.person.Provenance;

/** A candidate's rows. */
@Entity
@Table(name = "candidates")
class CandidateEntity {
    @Id
    private String id;

    @TenantId
    private String tenant;

    @Version
    private long version;

    private String firstName;
    private String lastName;
    private String headline;
    private String employer;
    private String location;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private CandidateSource source;

    private String creditedTo;
    private String madeByRequest;
    private Instant createdAt;
    private boolean touched;
    private boolean doNotContact;
    private Instant updatedAt;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private MatchedBy matchedBy;

    /** Follows from the rest; for lists alone. */
    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private MatchState matchState;

    private String matchNotes;

    private String winnerId;

    private String mergeNotes;

    /** Read with the candidate's own row, in one statement: between two, somebody could attach a member. */
    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true, fetch = FetchType.EAGER)
    @JoinColumn(name = "candidateId", insertable = false, updatable = false)
    @OrderBy("position")
    private List<IdentityEntity> identities = new ArrayList<>();

    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
    @JoinColumn(name = "candidateId", insertable = false, updatable = false)
    @OrderBy("rivalId, kind, identityKey")
    private List<RivalEntity> rivals = new ArrayList<>();

    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
    @JoinColumn(name = "candidateId", insertable = false, updatable = false)
    private List<SearchTermEntity> terms = new ArrayList<>();

    static CandidateEntity of(CandidateId id) {
        var entity = new CandidateEntity();
        entity.id = id.toString();
        return entity;
    }

    Candidate toDomain() {
        return new Candidate(
                CandidateId.parse(id).orElseThrow(),
                version,
                new Provenance(source, creditedTo, maker(), createdAt),
                new Details(
                        new PersonName(firstName, lastName), new Profile(headline, employer, location), doNotContact),
                identities.stream()
                        .sorted(Comparator.comparing(IdentityEntity::position))
                        .map(row -> row.toDomain(createdAt))
                        .toList(),
                match(),
                touched,
                aliases(),
                updatedAt == null ? createdAt : updatedAt);
    }

    private Aliases aliases() {
        var winner = winnerId == null ? null : CandidateId.parse(winnerId).orElseThrow();
        return new Aliases(winner, MergeNotes.read(mergeNotes).aliases());
    }

    /** Whose record answers for this one: this one itself, while it is not merged. */
    String answering() {
        return winnerId == null ? id : winnerId;
    }

    /** As the database has it once this is written. */
    long version() {
        return version;
    }

    void copyFrom(Candidate candidate, Instant now) {
        copyFrom(candidate.provenance());
        firstName = candidate.name().first();
        lastName = candidate.name().last();
        headline = candidate.profile().headline();
        employer = candidate.profile().employer();
        location = candidate.profile().location();
        doNotContact = candidate.details().doNotContact();
        touched = candidate.isTouched();
        updatedAt = now;
        identities.removeIf(row -> !candidate.carries(row.key()));
        IntStream.range(0, candidate.identities().size())
                .forEach(at -> keep(candidate.identities().get(at), at));
        copyFrom(candidate.match());
        copyFrom(candidate.aliases());
        var words = candidate.words().values();
        terms.removeIf(row -> words.stream().noneMatch(row::says));
        words.forEach(this::keep);
    }

    private void copyFrom(Aliases aliases) {
        winnerId = aliases.winner().map(CandidateId::toString).orElse(null);
        var notes = new MergeNotes(aliases.all());
        if (!notes.equals(MergeNotes.read(mergeNotes))) { // sets may be written in another order
            mergeNotes = notes.text();
        }
        identities.forEach(row -> row.rest(winnerId != null));
    }

    private void copyFrom(Match match) {
        matchedBy = match.by();
        matchState = match.state();
        var notes = MatchNotes.of(match);
        if (!notes.equals(MatchNotes.read(matchNotes))) { // the same notes may be written in another order
            matchNotes = notes.text();
        }
        identities.forEach(row -> row.copyFrom(match));
        rivals.removeIf(row -> row.isForgottenBy(match));
        match.rivals().forEach(this::keep);
    }

    private Match match() {
        var notes = MatchNotes.read(matchNotes);
        return new Match(
                attachment(),
                RivalEntity.toDomain(rivals),
                notes.met(),
                notes.linkedIn(),
                new Decisions(notes.decisions()));
    }

    private Attachment attachment() {
        return identities.stream()
                .filter(row -> row.key().kind() == IdentityKind.LINKEDIN_PERSON)
                .findFirst()
                .map(row -> new Attachment(row.toDomain(createdAt), matchedBy, evidence()))
                .orElse(null);
    }

    private void copyFrom(Provenance provenance) {
        source = provenance.source();
        creditedTo = provenance.creditedTo();
        madeByRequest =
                provenance.requestId() == null ? null : provenance.requestId().value();
        createdAt = provenance.at();
    }

    private RequestId maker() {
        return madeByRequest == null ? null : new RequestId(madeByRequest);
    }

    private Set<IdentityKey> evidence() {
        return identities.stream()
                .filter(IdentityEntity::isEvidence)
                .map(IdentityEntity::key)
                .collect(Collectors.toSet());
    }

    private void keep(Identity identity, int position) {
        identities.stream()
                .filter(row -> row.key().equals(identity.key()))
                .findFirst()
                .ifPresentOrElse(
                        row -> row.copyFrom(identity, position),
                        () -> identities.add(IdentityEntity.of(id, position, identity)));
    }

    private void keep(Rival rival) {
        rival.evidence().forEach(key -> rivalRow(rival.candidate(), key).copyFrom(rival));
    }

    private RivalEntity rivalRow(CandidateId rival, IdentityKey key) {
        return rivals.stream().filter(row -> row.says(rival, key)).findFirst().orElseGet(() -> {
            var row = RivalEntity.of(id, rival, key);
            rivals.add(row);
            return row;
        });
    }

    private void keep(String term) {
        if (terms.stream().noneMatch(row -> row.says(term))) {
            terms.add(SearchTermEntity.of(id, term));
        }
    }
}
