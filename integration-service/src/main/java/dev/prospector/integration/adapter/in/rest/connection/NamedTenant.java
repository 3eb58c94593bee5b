package dev.prospector.integration.adapter.in.rest.connection;

import jakarta.enterprise.context.RequestScoped;

import dev.prospector.kit.http.access.CurrentTenant;
import dev.prospector.kit.http.problem.Problems;

/** The tenant that the path of an operator's call names: the rest of the request is done for it, and the audit tells who asked. */
@RequestScoped
class NamedTenant {
    private static final String FORM = "[A-Za-z0-9][A-Za-z0-9._-]{0,63}";

    private final CurrentTenant current;

    NamedTenant(CurrentTenant current) {
        this.current = current;
    }

    /** @throws io.quarkiverse.resteasy.problem.HttpProblem 404 where no tenant can be called so */
    void is(String name) {
        if (!name.matches(FORM)) {
            throw Problems.notFound("NOT_FOUND", "No tenant can be called so.");
        }
        current.is(name);
    }
}
