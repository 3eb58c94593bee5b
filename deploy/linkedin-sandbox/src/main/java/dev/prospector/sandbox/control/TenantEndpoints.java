package dev.prospector.sandbox.control;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import dev.prospector.sandbox.http.Problem;
import dev.prospector.sandbox.http.Reply;
import dev.prospector.sandbox.http.Request;
import dev.prospector.sandbox.http.Required;
import dev.prospector.sandbox.idp.User;
import dev.prospector.sandbox.idp.UsernameTaken;
import dev.prospector.sandbox.idp.Users;
import dev.prospector.sandbox.linkedin.Application;
import dev.prospector.sandbox.linkedin.Applications;
import dev.prospector.sandbox.state.Store;

/** Customers: made by tests and by the local run, read by test tools. */
final class TenantEndpoints {

    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._@-]{0,99}");

    private final Store store;
    private final Applications applications;
    private final Users users;

    /** @param users null leaves a known tenant's users as they are */
    private record Upsert(String tenant, List<NewUser> users) {}

    private record NewUser(String username, List<String> groups, String person) {}

    private record Callback(String callbackUrl) {}

    private record Company(String organization) {}

    TenantEndpoints(Store store) {
        this.store = store;
        this.applications = store.world().applications();
        this.users = store.world().users();
    }

    /** {@code POST /sandbox/tenants}. Repeated, it replaces the users; organization and application stay. */
    Reply upsert(Request request) {
        Upsert upsert = request.json(Upsert.class);
        String tenant = name(upsert.tenant(), "tenant");
        if (upsert.users() != null) {
            replaceUsers(tenant, upsert.users());
        }
        Application application = applications.register(tenant);
        store.save();
        return Reply.json(200, view(application));
    }

    Reply read(Request request) {
        return applications
                .of(request.pathValue("tenant"))
                .map(application -> Reply.json(200, view(application)))
                .orElseThrow(Unknown::tenant);
    }

    /** Registers the callback by hand, for tests that need no onboarding (section 1.7 of LinkedIn's contract). */
    Reply callBack(Request request) {
        String url = Required.address(request.json(Callback.class).callbackUrl(), "callbackUrl");
        String tenant = request.pathValue("tenant");
        if (!applications.of(tenant).orElseThrow(Unknown::tenant).hasCredentials()) {
            throw Unknown.application();
        }
        return changed(applications.callBack(tenant, url));
    }

    /** The customer becomes another company at LinkedIn, of which the product has not heard. */
    Reply move(Request request) {
        String organization = Required.organization(request.json(Company.class).organization(), "organization");
        return changed(applications.move(request.pathValue("tenant"), organization));
    }

    private Reply changed(Optional<Application> changed) {
        Application application = changed.orElseThrow(Unknown::tenant);
        store.save();
        return Reply.json(200, view(application));
    }

    private TenantView view(Application application) {
        return TenantView.of(application, users.of(application.tenant()));
    }

    private void replaceUsers(String tenant, List<NewUser> replacement) {
        try {
            users.replace(
                    tenant, replacement.stream().map(user -> user(tenant, user)).toList());
        } catch (UsernameTaken taken) {
            throw Problem.of(409, "USERNAME_TAKEN", taken.getMessage());
        }
    }

    private static User user(String tenant, NewUser user) {
        String person = user.person() == null ? null : Required.person(user.person(), "person");
        List<String> groups = user.groups() == null ? List.of() : user.groups();
        return User.named(name(user.username(), "username"), tenant, groups, person);
    }

    private static String name(String value, String field) {
        if (!NAME.matcher(Required.text(value, field)).matches()) {
            throw Problem.invalid("BAD_NAME", field + " may have letters, digits and . _ @ - only.");
        }
        return value;
    }
}
