package dev.prospector.sandbox.control;

import java.util.Comparator;
import java.util.List;

import dev.prospector.sandbox.idp.User;
import dev.prospector.sandbox.linkedin.Application;

/**
 * A customer as test tools need it, secret included: to sign pushes of their own.
 *
 * @param clientId     null, as is the secret, until the product has had an application made
 * @param organization the customer's company
 */
record TenantView(
        String tenant,
        String clientId,
        String clientSecret,
        String callbackUrl,
        String organization,
        List<UserView> users) {

    record UserView(String username, List<String> groups, String person) {}

    static TenantView of(Application application, List<User> users) {
        return new TenantView(
                application.tenant(),
                application.clientId(),
                application.hasCredentials() ? application.newestSecret() : null,
                application.callbackUrl(),
                application.organization(),
                users.stream()
                        .sorted(Comparator.comparing(User::username))
                        .map(user -> new UserView(user.username(), user.groups(), user.person()))
                        .toList());
    }
}
