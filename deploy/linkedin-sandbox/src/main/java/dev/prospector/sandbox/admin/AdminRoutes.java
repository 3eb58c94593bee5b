package dev.prospector.sandbox.admin;

import java.util.Comparator;
import java.util.List;

import dev.prospector.sandbox.http.Handler;
import dev.prospector.sandbox.http.Html;
import dev.prospector.sandbox.http.Problem;
import dev.prospector.sandbox.http.Reply;
import dev.prospector.sandbox.http.Request;
import dev.prospector.sandbox.http.Routes;
import dev.prospector.sandbox.linkedin.Application;
import dev.prospector.sandbox.linkedin.Pushes;
import dev.prospector.sandbox.linkedin.onboarding.AdminSwitch;
import dev.prospector.sandbox.linkedin.onboarding.StatusChange;
import dev.prospector.sandbox.state.Store;
import dev.prospector.sandbox.state.World;

/** {@code /admin}: a person plays LinkedIn's admin, sees the integrations and switches access on and off. */
public final class AdminRoutes {

    private static final String PAGE = "/admin";

    private final Store store;
    private final World world;
    private final Pushes pushes;
    private final AdminSwitch admin;
    private final AdminPage page;

    private AdminRoutes(Store store, Pushes pushes) {
        this.store = store;
        this.world = store.world();
        this.pushes = pushes;
        this.admin = new AdminSwitch(world.onboarding());
        this.page = new AdminPage(world.onboarding());
    }

    public static Handler routes(Store store, Pushes pushes) {
        AdminRoutes routes = new AdminRoutes(store, pushes);
        return new Routes().on("GET", PAGE, routes::show).on("POST", PAGE + "/access", routes::change);
    }

    private Reply show(Request request) {
        return Html.page(page.of(world.applications().all().stream()
                .sorted(Comparator.comparing(Application::tenant))
                .toList()));
    }

    private Reply change(Request request) {
        AccessForm form = AccessForm.of(request);
        Application application = world.applications()
                .of(form.tenant())
                .orElseThrow(() -> Problem.notFound("UNKNOWN_TENANT", "There is no such tenant."));
        List<StatusChange> changes = form.isOfCompany()
                ? admin.company(application, form.on())
                : admin.contract(application, form.level(), form.on());
        store.save();
        changes.forEach(change -> pushes.push(change.tenant(), change.requestId(), StatusChange.EVENT_TYPE));
        return Reply.seeOther(PAGE);
    }
}
