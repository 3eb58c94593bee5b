package dev.prospector.sandbox.control;

import java.time.Clock;
import java.util.UUID;

import dev.prospector.sandbox.http.Reply;
import dev.prospector.sandbox.http.Request;
import dev.prospector.sandbox.http.Required;
import dev.prospector.sandbox.linkedin.Export;
import dev.prospector.sandbox.linkedin.Pushes;
import dev.prospector.sandbox.state.Store;
import dev.prospector.sandbox.state.World;

/** Plays the recruiter at LinkedIn: exports a member to a job of a tenant's ATS, and has the notice pushed again. */
final class ExportEndpoints {

    private final Store store;
    private final World world;
    private final Pushes pushes;
    private final Clock clock;

    /**
     * @param jobPostingId the ATS's Job ID
     * @param exportedBy   the recruiter's person URN; absent where LinkedIn shall not say
     */
    private record Order(String tenant, String member, String jobPostingId, String exportedBy) {}

    private record Outcome(String requestId, int pushStatus) {}

    ExportEndpoints(Store store, Pushes pushes, Clock clock) {
        this.store = store;
        this.world = store.world();
        this.pushes = pushes;
        this.clock = clock;
    }

    Reply export(Request request) {
        Export export = checked(request.json(Order.class));
        world.exports().add(export);
        store.saveSoon();
        return pushed(export);
    }

    Reply pushAgain(Request request) {
        return pushed(world.exports().find(request.pathValue("requestId")).orElseThrow(Unknown::request));
    }

    private Reply pushed(Export export) {
        return Reply.json(200, new Outcome(export.requestId(), pushes.push(export)));
    }

    private Export checked(Order order) {
        String tenant = Required.text(order.tenant(), "tenant");
        String member = Required.text(order.member(), "member");
        String job = Required.text(order.jobPostingId(), "jobPostingId");
        String by = order.exportedBy() == null ? null : Required.person(order.exportedBy(), "exportedBy");
        world.applications().of(tenant).orElseThrow(Unknown::tenant);
        world.members().find(member).orElseThrow(Unknown::member);
        return new Export(UUID.randomUUID().toString(), tenant, member, job, by, clock.instant());
    }
}
