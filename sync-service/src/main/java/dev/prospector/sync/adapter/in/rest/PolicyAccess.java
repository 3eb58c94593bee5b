package dev.prospector.sync.adapter.in.rest;

import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;

import dev.prospector.kit.http.access.OperationAccess;
import dev.prospector.sync.domain.access.AccessPolicy;
import dev.prospector.sync.domain.access.Operation;

/** What the policy can say before the export is known. */
@ApplicationScoped
class PolicyAccess implements OperationAccess {

    @Override
    public boolean everAllows(String operationId, Set<String> tenantRoles) {
        return Operation.called(operationId)
                .filter(operation -> AccessPolicy.everAllows(operation, tenantRoles))
                .isPresent();
    }
}
