package dev.prospector.job.adapter.in.rest;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

import dev.prospector.job.domain.access.AccessPolicy;
import dev.prospector.job.domain.access.Operation;
import dev.prospector.job.domain.user.TenantRole;
import dev.prospector.kit.http.access.OperationAccess;

/** Lets the kit ask this service's policy before it reads a body. */
@ApplicationScoped
class JobOperations implements OperationAccess {
    @Override
    public boolean everAllows(String operationId, Set<String> tenantRoles) {
        return Stream.of(Operation.values())
                .filter(operation -> id(operation).equals(operationId))
                .anyMatch(operation -> AccessPolicy.everAllows(operation, TenantRole.among(tenantRoles)));
    }

    /** {@code READ_JOB} is {@code readJob}. */
    static String id(Operation operation) {
        var words = operation.name().toLowerCase(Locale.ROOT).split("_");
        return Stream.of(words)
                .skip(1)
                .map(word -> Character.toUpperCase(word.charAt(0)) + word.substring(1))
                .reduce(words[0], String::concat);
    }
}
