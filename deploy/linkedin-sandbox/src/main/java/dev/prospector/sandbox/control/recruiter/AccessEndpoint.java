package dev.prospector.sandbox.control.recruiter;

import java.util.ArrayList;
import java.util.List;

import dev.prospector.sandbox.http.Problem;
import dev.prospector.sandbox.http.Reply;
import dev.prospector.sandbox.http.Request;
import dev.prospector.sandbox.linkedin.Application;
import dev.prospector.sandbox.linkedin.Pushes;
import dev.prospector.sandbox.linkedin.onboarding.AdminSwitch;
import dev.prospector.sandbox.linkedin.onboarding.StatusChange;
import dev.prospector.sandbox.state.Store;

/** {@code POST /sandbox/access}: LinkedIn's admin switches access on or off; each change is pushed once. */
final class AccessEndpoint {

    private final Store store;
    private final Known known;
    private final AdminSwitch admin;
    private final Pushes pushes;

    /**
     * @param company   null leaves company level
     * @param contract  null leaves contract level
     * @param contracts which; null for all that were requested
     */
    private record Order(String tenant, Boolean company, Boolean contract, List<String> contracts) {}

    private record Outcome(String integration, String requestId, int pushStatus) {}

    private record Outcomes(List<Outcome> changes) {}

    AccessEndpoint(Store store, Pushes pushes) {
        this.store = store;
        this.known = new Known(store.world());
        this.admin = new AdminSwitch(store.world().onboarding());
        this.pushes = pushes;
    }

    Reply change(Request request) {
        Order order = request.json(Order.class);
        Application application = known.application(order.tenant());
        if (order.company() == null && order.contract() == null) {
            throw Problem.invalid("REQUIRED", "company or contract is required: true or false.");
        }
        List<StatusChange> changes = new ArrayList<>();
        if (order.company() != null) {
            changes.addAll(admin.company(application, order.company()));
        }
        if (order.contract() != null) {
            changes.addAll(contracts(order, application));
        }
        store.save();
        return Reply.json(200, new Outcomes(changes.stream().map(this::pushed).toList()));
    }

    private List<StatusChange> contracts(Order order, Application application) {
        if (order.contracts() == null) {
            return admin.contract(application, null, order.contract());
        }
        return order.contracts().stream()
                .map(contract -> Known.contract(contract, "contracts"))
                .flatMap(contract -> admin.contract(application, contract, order.contract()).stream())
                .toList();
    }

    private Outcome pushed(StatusChange change) {
        int status = pushes.push(change.tenant(), change.requestId(), StatusChange.EVENT_TYPE);
        return new Outcome(change.integration(), change.requestId(), status);
    }
}
