package dev.prospector.job.adapter.out.persistence.posting;

import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.TenantId;
import org.hibernate.type.SqlTypes;

import dev.prospector.job.domain.process.Stage;
import dev.prospector.job.domain.process.StageId;
import dev.prospector.job.domain.process.StageKind;

@Entity
@Table(name = "stages")
class StageEntity {
    @Id
    private String id;

    @TenantId
    private String tenant;

    private int position;
    private String name;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private StageKind kind;

    static StageEntity of(Stage stage, int position) {
        var entity = new StageEntity();
        entity.id = stage.id().toString();
        entity.position = position;
        entity.name = stage.name();
        entity.kind = stage.kind();
        return entity;
    }

    Stage toDomain() {
        return new Stage(new StageId(UUID.fromString(id)), name, kind);
    }
}
