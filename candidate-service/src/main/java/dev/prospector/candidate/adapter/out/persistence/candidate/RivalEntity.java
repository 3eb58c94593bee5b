package dev.prospector.candidate.adapter.out.persistence.candidate;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;

import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.TenantId;
import org.hibernate.type.SqlTypes;

import dev.prospector.candidate.domain.CandidateId;
import dev.prospector.candidate.domain.Personal;
import dev.prospector.candidate.domain.identity.IdentityKey;
import dev.prospector.candidate.domain.identity.IdentityKind;
import dev.prospector.candidate.domain.match.Match;
import dev.prospector.candidate.domain.match.Rival;

/** One identity that a candidate shares with a rival. */
@Entity
@Table(name = "candidate_rivals")
@IdClass(RivalEntity.Key.class)
class RivalEntity {
    @Id
    private String candidateId;

    @Id
    private String rivalId;

    @Id
    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private IdentityKind kind;

    @Id
    private String identityKey;

    @TenantId
    private String tenant;

    private boolean contradicts;

    record Key(
            String candidateId,
            String rivalId,
            IdentityKind kind,
            @Personal String identityKey) {
        /** Stands in Hibernate's exceptions: it says nothing personal. */
        @Override
        public String toString() {
            return kind + " of " + candidateId + " and " + rivalId;
        }
    }

    static RivalEntity of(String candidateId, CandidateId rival, IdentityKey shared) {
        var entity = new RivalEntity();
        entity.candidateId = candidateId;
        entity.rivalId = rival.toString();
        entity.kind = shared.kind();
        entity.identityKey = shared.value();
        return entity;
    }

    void copyFrom(Rival rival) {
        contradicts = rival.contradicts();
    }

    boolean isForgottenBy(Match match) {
        return match.rivals().stream()
                .noneMatch(rival -> rival.candidate().toString().equals(rivalId)
                        && rival.evidence().contains(key()));
    }

    boolean says(CandidateId rival, IdentityKey shared) {
        return rivalId.equals(rival.toString()) && key().equals(shared);
    }

    /** One rival for all rows about the same candidate. */
    static List<Rival> toDomain(List<RivalEntity> rows) {
        Map<CandidateId, Rival> rivals = new LinkedHashMap<>();
        rows.stream().map(RivalEntity::toDomain).forEach(rival -> rivals.merge(rival.candidate(), rival, Rival::and));
        return List.copyOf(rivals.values());
    }

    private Rival toDomain() {
        return new Rival(CandidateId.parse(rivalId).orElseThrow(), contradicts, Set.of(key()));
    }

    private IdentityKey key() {
        return new IdentityKey(kind, identityKey);
    }
}
