package dev.prospector.kit.data;

import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

import dev.prospector.kit.data.sql.TenantSql;

/** The things of one tenant, through Hibernate and through plain JDBC. */
@ApplicationScoped
public class Things {
    @Inject
    EntityManager entities;

    @Inject
    TenantSql sql;

    public void add(String id, String name) {
        entities.persist(new ThingEntity(id, name));
        entities.flush();
    }

    public List<String> byHibernate() {
        return entities.createQuery("select t.name from ThingEntity t order by t.name", String.class)
                .getResultList();
    }

    public List<String> byJdbc() {
        return sql.query(
                "select name from things where tenant = :tenant order by name", Map.of(), row -> row.getString("name"));
    }

    public String nameOf(String id) {
        return entities.createQuery("select t.name from ThingEntity t where t.id = :id", String.class)
                .setParameter("id", id)
                .getSingleResult();
    }
}
