package dev.prospector.job.adapter.out.persistence.posting;

import java.util.Optional;

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

import dev.prospector.job.domain.team.HiringTeamMember;
import dev.prospector.job.domain.team.TeamRole;
import dev.prospector.job.domain.user.UserId;

@Entity
@Table(name = "hiring_team_members")
class HiringTeamMemberEntity {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @TenantId
    private String tenant;

    private String userId;

    /** Of a delegate INTERVIEWER: see the migration that made delegates. */
    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private TeamRole role;

    private String delegateOf;

    static HiringTeamMemberEntity of(HiringTeamMember member) {
        var entity = new HiringTeamMemberEntity();
        entity.userId = member.userId().value();
        entity.role = member.isDelegate() ? TeamRole.INTERVIEWER : member.role();
        entity.delegateOf = member.delegateOf().map(UserId::value).orElse(null);
        return entity;
    }

    HiringTeamMember toDomain() {
        return delegateOf == null
                ? new HiringTeamMember(new UserId(userId), role)
                : new HiringTeamMember(new UserId(userId), TeamRole.DELEGATE, Optional.of(new UserId(delegateOf)));
    }
}
