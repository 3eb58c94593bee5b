package dev.prospector.kit.data;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import org.hibernate.annotations.TenantId;

/** A row of a tenant, as services have them. */
@Entity
@Table(name = "things")
public class ThingEntity {
    @Id
    String id;

    @TenantId
    String tenant;

    String name;

    @Version
    long version;

    ThingEntity() {}

    public ThingEntity(String id, String name) {
        this.id = id;
        this.name = name;
    }
}
