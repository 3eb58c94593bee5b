package dev.prospector.kit.http.access;

import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;

/** Recruiters may make places; nothing else has a row. */
@ApplicationScoped
class SampleAccess implements OperationAccess {
    @Override
    public boolean everAllows(String operationId, Set<String> tenantRoles) {
        return operationId.equals("makePlace") && tenantRoles.contains(TenantRoles.RECRUITER);
    }
}
