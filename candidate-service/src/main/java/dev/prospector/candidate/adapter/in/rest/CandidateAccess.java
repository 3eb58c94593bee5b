package dev.prospector.candidate.adapter.in.rest;

import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;

import dev.prospector.candidate.domain.access.AccessPolicy;
import dev.prospector.candidate.domain.access.Operation;
import dev.prospector.candidate.domain.access.TenantRole;
import dev.prospector.kit.http.access.OperationAccess;

/** The policy's answer where only the token is known yet. */
@ApplicationScoped
class CandidateAccess implements OperationAccess {
    @Override
    public boolean everAllows(String operationId, Set<String> tenantRoles) {
        return Operation.named(operationId)
                .filter(operation -> AccessPolicy.everAllows(operation, TenantRole.among(tenantRoles)))
                .isPresent();
    }
}
