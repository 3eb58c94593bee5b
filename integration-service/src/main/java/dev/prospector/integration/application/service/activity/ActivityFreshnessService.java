package dev.prospector.integration.application.service.activity;

import java.time.Clock;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import dev.prospector.integration.application.port.in.activity.ActivityFreshness;
import dev.prospector.integration.application.port.out.activity.ActivityCursors;
import dev.prospector.integration.application.port.out.connection.Connections;
import dev.prospector.integration.domain.activity.ActivityKind;
import dev.prospector.integration.domain.activity.Freshness;
import dev.prospector.integration.domain.activity.PollTimes;
import dev.prospector.integration.domain.connection.Connection;
import dev.prospector.integration.domain.connection.ContractUrn;

@ApplicationScoped
@Transactional
class ActivityFreshnessService implements ActivityFreshness {
    private final ActivityCursors cursors;
    private final Connections connections;
    private final PollTimes times;
    private final Clock clock;

    ActivityFreshnessService(ActivityCursors cursors, Connections connections, PollTimes times, Clock clock) {
        this.cursors = cursors;
        this.connections = connections;
        this.times = times;
        this.clock = clock;
    }

    @Override
    public List<Judged> all() {
        var withAccess = connections.find().map(Connection::contractsWithAccess).orElse(List.of());
        var known = cursors.freshness();
        var seen = known.stream().map(Freshness::contract).collect(Collectors.toSet());
        var unseen =
                withAccess.stream().filter(contract -> !seen.contains(contract)).flatMap(this::none);
        return Stream.concat(known.stream(), unseen)
                .sorted(Comparator.comparing((Freshness one) -> one.contract().value())
                        .thenComparing(Freshness::kind))
                .map(one -> judged(one, withAccess))
                .toList();
    }

    private Stream<Freshness> none(ContractUrn contract) {
        return Arrays.stream(ActivityKind.values()).map(kind -> Freshness.none(contract, kind));
    }

    private Judged judged(Freshness one, List<ContractUrn> withAccess) {
        var state = one.state(withAccess.contains(one.contract()), times.target(), clock.instant());
        return new Judged(one, times.target(), state);
    }
}
