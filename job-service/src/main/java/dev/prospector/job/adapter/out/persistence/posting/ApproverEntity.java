package dev.prospector.job.adapter.out.persistence.posting;

import java.time.Instant;
import java.util.Optional;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.TenantId;
import org.hibernate.type.SqlTypes;

import dev.prospector.job.domain.approval.Approver;
import dev.prospector.job.domain.approval.Decision;
import dev.prospector.job.domain.approval.Word;
import dev.prospector.job.domain.user.UserId;

/** Rows are replaced, not changed: so a word counts as a change of the job's version. */
@Entity
@Table(name = "job_approvers")
class ApproverEntity {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @TenantId
    private String tenant;

    private int position;
    private String userId;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private Decision decision;

    @Column(columnDefinition = "text")
    private String comment;

    private Instant decidedAt;

    static ApproverEntity of(Approver approver, int position) {
        var entity = new ApproverEntity();
        entity.position = position;
        entity.userId = approver.userId().value();
        entity.decision = approver.word().map(Word::decision).orElse(null);
        entity.comment = approver.word().flatMap(Word::comment).orElse(null);
        entity.decidedAt = approver.word().map(Word::at).orElse(null);
        return entity;
    }

    Approver toDomain() {
        var word = Optional.ofNullable(decidedAt).map(at -> new Word(decision, Optional.ofNullable(comment), at));
        return new Approver(new UserId(userId), word);
    }
}
