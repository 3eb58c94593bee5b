package dev.prospector.integration.adapter.in.rest;

import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;

import dev.prospector.integration.domain.access.AccessPolicy;
import dev.prospector.integration.domain.access.Operation;
import dev.prospector.integration.domain.access.Verdict;
import dev.prospector.kit.http.access.OperationAccess;

/** All that the policy says here is known before a record is: nobody has a part in some of the inbox or the connection only. */
@ApplicationScoped
class PolicyAccess implements OperationAccess {
    @Override
    public boolean everAllows(String operationId, Set<String> tenantRoles) {
        return Operation.called(operationId)
                .filter(operation -> AccessPolicy.judge(operation, tenantRoles) == Verdict.ALLOW)
                .isPresent();
    }
}
