package dev.prospector.kit.http.access;

import java.util.Set;

/**
 * A service's permissions, as far as they are known before a body is read or a record is looked up (product.md 3). A service has one
 * such bean over its own policy; requests of users on resource methods that are neither {@link InternalCallers} nor open nor closed by a
 * role of their own are asked about here, and refused with 403 {@code FORBIDDEN} when the answer is no.
 */
public interface OperationAccess {
    /**
     * Whether there is any record on which a user of these roles may do it.
     *
     * @param operationId the resource method's name, as the OpenAPI document has it, or what it is {@link JudgedAs}; what is not known is
     *     never allowed
     * @param tenantRoles see {@link TenantRoles}
     */
    boolean everAllows(String operationId, Set<String> tenantRoles);
}
