package dev.prospector.sync.domain.access;

import java.util.Set;

/**
 * Who asks.
 *
 * @param userId the token's subject
 * @param tenantRoles as the token names them, such as {@code hiring-manager}; empty for who has none
 */
public record Caller(String userId, Set<String> tenantRoles) {

    public Caller {
        tenantRoles = Set.copyOf(tenantRoles);
    }
}
