package dev.prospector.candidate.adapter.out.persistence.candidate;

import java.time.Instant;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;

import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.TenantId;
import org.hibernate.type.SqlTypes;

import dev.prospector.candidate.domain.Personal;
import dev.prospector.candidate.domain.identity.Identity;
import dev.prospector.candidate.domain.identity.IdentityKey;
import dev.prospector.candidate.domain.identity.IdentityKind;
import dev.prospector.candidate.domain.identity.Origin;
import dev.prospector.candidate.domain.match.Match;

/** One identity of a candidate; that no LinkedIn person is on two candidates is the table's own rule. */
@Entity
@Table(name = "candidate_identities")
@IdClass(IdentityEntity.Key.class)
class IdentityEntity {
    @Id
    private String candidateId;

    @Id
    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private IdentityKind kind;

    @Id
    private String identityKey;

    @TenantId
    private String tenant;

    private String givenText;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private Origin.Channel channel;

    private String channelReference;

    /** Null in rows of the release before this column came. */
    private Instant learntAt;

    /** Whether the match rests on it. */
    private boolean evidence;

    private int position;

    /** Whether the candidate's record rests, merged into another one. */
    private boolean dormant;

    record Key(
            String candidateId, IdentityKind kind, @Personal String identityKey) {
        /** Stands in Hibernate's exceptions: it says nothing personal. */
        @Override
        public String toString() {
            return kind + " of " + candidateId;
        }
    }

    static IdentityEntity of(String candidateId, int position, Identity identity) {
        var entity = new IdentityEntity();
        entity.candidateId = candidateId;
        entity.kind = identity.kind();
        entity.identityKey = identity.key().value();
        entity.copyFrom(identity, position);
        return entity;
    }

    void copyFrom(Identity identity, int place) {
        givenText = identity.text();
        channel = identity.origin().channel();
        channelReference = identity.origin().reference();
        learntAt = identity.at();
        position = place;
    }

    void copyFrom(Match match) {
        evidence = match.evidence().contains(key());
    }

    void rest(boolean isResting) {
        dormant = isResting;
    }

    boolean isEvidence() {
        return evidence;
    }

    /** Its place among the candidate's identities. */
    int position() {
        return position;
    }

    IdentityKey key() {
        return new IdentityKey(kind, identityKey);
    }

    /** @param madeAt when the candidate was made: what nobody noted was learnt then */
    Identity toDomain(Instant madeAt) {
        var at = learntAt == null ? madeAt : learntAt;
        return new Identity(key(), givenText, new Origin(channel, channelReference), at);
    }
}
