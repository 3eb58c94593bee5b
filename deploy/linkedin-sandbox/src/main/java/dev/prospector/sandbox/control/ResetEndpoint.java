package dev.prospector.sandbox.control;

import java.util.Optional;

import dev.prospector.sandbox.http.Reply;
import dev.prospector.sandbox.http.Request;
import dev.prospector.sandbox.state.Store;
import dev.prospector.sandbox.state.World;

/**
 * {@code POST /sandbox/reset?tenant=}: forgets the tenant's exports, job postings, activity in Recruiter, journal entries and call counts; without a
 * tenant those of all, the members, and what is wrong with LinkedIn. Applications, callbacks, integrations, seats and users stay.
 */
final class ResetEndpoint {

    private final Store store;
    private final World world;
    private final Troubles troubles;
    private final Records records;

    ResetEndpoint(Store store, Troubles troubles, Records records) {
        this.store = store;
        this.world = store.world();
        this.troubles = troubles;
        this.records = records;
    }

    Reply reset(Request request) {
        Optional<String> tenant = request.query().value("tenant");
        tenant.ifPresentOrElse(this::forget, this::forgetAll);
        store.save();
        return Reply.noContent();
    }

    private void forget(String tenant) {
        world.applications().of(tenant).orElseThrow(Unknown::tenant);
        world.exports().removeOf(tenant);
        world.activity().removeOf(tenant);
        world.jobPostings().removeOf(tenant);
        records.removeOf(tenant);
    }

    private void forgetAll() {
        world.exports().clear();
        world.activity().clear();
        world.jobPostings().clear();
        world.members().clear();
        troubles.end();
        records.clear();
    }
}
