package dev.prospector.sandbox.control;

import dev.prospector.sandbox.http.Problem;
import dev.prospector.sandbox.http.Refusal;

/** What is named in a path, query or body but does not exist: 404. */
final class Unknown {

    private Unknown() {}

    static Refusal tenant() {
        return Problem.notFound("UNKNOWN_TENANT", "There is no such tenant; make it with POST /sandbox/tenants.");
    }

    static Refusal application() {
        return Problem.of(409, "NO_APPLICATION", "The tenant has no application yet; the product has it made.");
    }

    static Refusal member() {
        return Problem.notFound("UNKNOWN_MEMBER", "There is no such member; make it with POST /sandbox/members.");
    }

    static Refusal request() {
        return Problem.notFound("UNKNOWN_REQUEST", "There is no such export.");
    }
}
