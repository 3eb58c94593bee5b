package dev.prospector.kit.data.sql;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.quarkus.hibernate.orm.PersistenceUnitExtension;
import io.quarkus.hibernate.orm.runtime.tenant.TenantResolver;

import dev.prospector.kit.http.access.CurrentTenant;

/** Tells Hibernate the tenant of {@code @TenantId}; without one nothing is read or written. */
@ApplicationScoped
@PersistenceUnitExtension
public class RequestTenantResolver implements TenantResolver {
    @Inject
    CurrentTenant tenant;

    @Override
    public String getDefaultTenantId() {
        return "";
    }

    @Override
    public String resolveTenantId() {
        return tenant.id();
    }
}
