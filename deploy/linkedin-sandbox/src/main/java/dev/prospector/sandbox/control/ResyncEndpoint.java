package dev.prospector.sandbox.control;

import java.util.List;

import dev.prospector.sandbox.http.Reply;
import dev.prospector.sandbox.http.Request;
import dev.prospector.sandbox.http.Required;
import dev.prospector.sandbox.linkedin.Application;
import dev.prospector.sandbox.linkedin.Pushes;
import dev.prospector.sandbox.linkedin.Resync;
import dev.prospector.sandbox.linkedin.provisioning.ChildApplication;
import dev.prospector.sandbox.state.Store;
import dev.prospector.sandbox.state.World;

/** {@code POST /sandbox/resyncs}: LinkedIn wants jobs of a tenant's again, and says so once to the product's portal webhook. */
final class ResyncEndpoint {

    private final World world;
    private final Pushes pushes;

    /** @param jobs the ATS's Job IDs; null or empty for all open jobs */
    private record Order(String tenant, List<String> jobs) {}

    private record Outcome(int pushStatus) {}

    ResyncEndpoint(Store store, Pushes pushes) {
        this.world = store.world();
        this.pushes = pushes;
    }

    Reply want(Request request) {
        Order order = request.json(Order.class);
        String tenant = Required.text(order.tenant(), "tenant");
        Application customer = world.applications().of(tenant).orElseThrow(Unknown::tenant);
        String key = world.provisioning().of(tenant).map(ChildApplication::key).orElseThrow(Unknown::application);
        int status =
                pushes.push(resync(order, key), customer, world.provisioning().parent());
        return Reply.json(200, new Outcome(status));
    }

    private static Resync resync(Order order, String application) {
        boolean all = order.jobs() == null || order.jobs().isEmpty();
        return all ? Resync.ofAllOpenJobs(application) : Resync.of(order.jobs(), application);
    }
}
