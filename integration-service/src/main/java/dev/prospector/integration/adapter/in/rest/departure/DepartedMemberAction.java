package dev.prospector.integration.adapter.in.rest.departure;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

import dev.prospector.integration.domain.access.AccessPolicy;
import dev.prospector.integration.domain.access.Operation;
import dev.prospector.integration.domain.access.Verdict;

/** The operations that change a departed member, in the words of clients. */
@Schema(name = "DepartedMemberAction")
enum DepartedMemberAction {
    @JsonProperty("decide")
    DECIDE(Operation.DECIDE_DEPARTED_MEMBER);

    private final Operation operation;

    DepartedMemberAction(Operation operation) {
        this.operation = operation;
    }

    /** @param tenantRoles as the token names them */
    static List<DepartedMemberAction> allowed(Set<String> tenantRoles) {
        return Stream.of(values())
                .filter(action -> AccessPolicy.judge(action.operation, tenantRoles) == Verdict.ALLOW)
                .toList();
    }
}
