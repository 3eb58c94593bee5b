package dev.prospector.sync.adapter.out.http.activity;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import org.eclipse.microprofile.rest.client.inject.RestClient;

import dev.prospector.kit.http.access.CurrentTenant;
import dev.prospector.sync.adapter.out.http.GuardedServices;
import dev.prospector.sync.adapter.out.http.activity.AttributionClient.CreditJson;
import dev.prospector.sync.application.port.out.CallRejected;
import dev.prospector.sync.application.port.out.ServiceAway;
import dev.prospector.sync.application.port.out.activity.Attributions;

/** integration-service knows whose a seat's writings are, job-service how users are called. A page is shown without either, too. */
@ApplicationScoped
class HttpAttributions implements Attributions {

    private static final System.Logger LOG = System.getLogger(HttpAttributions.class.getName());

    private final AttributionClient attributions;
    private final UserClient users;
    private final GuardedServices services;
    private final CurrentTenant tenant;

    HttpAttributions(
            @RestClient AttributionClient attributions,
            @RestClient UserClient users,
            GuardedServices services,
            CurrentTenant tenant) {
        this.attributions = attributions;
        this.users = users;
        this.services = services;
        this.tenant = tenant;
    }

    /** The guard may call on another thread, where no request names the tenant. */
    @Override
    public Map<Writing, Credit> of(Set<Writing> writings) {
        if (writings.isEmpty()) {
            return Map.of();
        }
        String here = tenant.id();
        var credits = credits(here, writings);
        var names = names(
                here,
                credits.stream().map(CreditJson::user).filter(Objects::nonNull).collect(Collectors.toSet()));
        return credits.stream()
                .collect(Collectors.toMap(
                        CreditJson::writing,
                        said -> new Credit(
                                said.seatName(), said.user(), said.user() == null ? null : names.get(said.user())),
                        (one, same) -> one));
    }

    private List<CreditJson> credits(String here, Set<Writing> writings) {
        try {
            return services.integration()
                    .ask(
                            address -> attributions.credits(address, here, new AttributionClient.Question(writings)),
                            AttributionClient.Credits::said);
        } catch (ServiceAway | CallRejected none) {
            tell(none);
            return List.of();
        }
    }

    private Map<String, String> names(String here, Set<String> userIds) {
        if (userIds.isEmpty()) {
            return Map.of();
        }
        try {
            return services.job()
                    .ask(
                            address -> users.users(address, here, new UserClient.Question(userIds)),
                            UserClient.Users::named);
        } catch (ServiceAway | CallRejected none) {
            tell(none);
            return Map.of();
        }
    }

    private static void tell(RuntimeException none) {
        LOG.log(System.Logger.Level.WARNING, "names are not shown: {0}", none.getMessage());
    }
}
