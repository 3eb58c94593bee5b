package dev.prospector.sync.fake;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import dev.prospector.sync.application.port.out.activity.DueStubs;
import dev.prospector.sync.application.port.out.activity.WantedStubs;
import dev.prospector.sync.domain.activity.Stub;
import dev.prospector.sync.domain.activity.StubLanding;
import dev.prospector.sync.domain.activity.StubTrouble;

public final class InMemoryDueStubs implements DueStubs {

    private final OneThreadTenants tenants;
    private final List<Row> rows = new ArrayList<>();

    public InMemoryDueStubs(OneThreadTenants tenants) {
        this.tenants = tenants;
    }

    private static final class Row {

        private final String tenant;
        private Stub stub;
        private StubLanding landing;
        private String candidate;
        private Instant waitingSince;
        private Instant heldUntil;
        private long version;

        private Row(String tenant) {
            this.tenant = tenant;
        }

        private void tell(Stub told, Instant now) {
            stub = told;
            landing = new StubLanding(null, null, 0, now);
            waitingSince = now;
            heldUntil = null;
            version++;
        }

        private boolean isDue(Instant now) {
            return !landing.isLanded() && !landing.nextAt().isAfter(now);
        }

        private boolean isFree(Instant now) {
            return heldUntil == null || !heldUntil.isAfter(now);
        }
    }

    /** By the current tenant's events. */
    public void tell(Stub told, Instant now) {
        Optional<Row> known = row(told);
        if (known.isEmpty()) {
            Row row = new Row(tenants.current());
            row.tell(told, now);
            rows.add(row);
        } else if (told.createdAt().isAfter(known.get().stub.createdAt())) {
            known.get().tell(told, now);
        }
    }

    private Optional<Row> row(Stub stub) {
        return mine().filter(row -> row.stub.contract().equals(stub.contract()))
                .filter(row -> row.stub.stub().equals(stub.stub()))
                .findFirst();
    }

    private Stream<Row> mine() {
        return rows.stream().filter(row -> row.tenant.equals(tenants.current()));
    }

    /** Whom the current tenant's stub became. */
    public Optional<String> candidate(Stub stub) {
        return row(stub).map(row -> row.candidate);
    }

    @Override
    public List<String> tenants(Instant now) {
        return rows.stream()
                .filter(row -> row.isDue(now))
                .map(row -> row.tenant)
                .distinct()
                .toList();
    }

    @Override
    public Optional<Claimed> claim(Instant now, Instant until) {
        Optional<Row> longest = mine().filter(row -> row.isDue(now) && row.isFree(now))
                .min(Comparator.comparing(row -> row.landing.nextAt()));
        return longest.map(row -> {
            row.heldUntil = until;
            row.version++;
            return new Claimed(row.tenant, row.stub, row.landing.failures(), row.version);
        });
    }

    @Override
    public boolean write(Claimed claimed, StubLanding landing) {
        Optional<Row> held = row(claimed.stub()).filter(row -> row.version == claimed.fence());
        held.ifPresent(row -> {
            row.landing = landing;
            row.candidate = landing.candidate() == null ? row.candidate : landing.candidate();
            row.heldUntil = null;
            row.version++;
        });
        return held.isPresent();
    }

    @Override
    public List<String> holders() {
        return rows.stream().map(row -> row.tenant).distinct().toList();
    }

    @Override
    public boolean again(Collection<WantedStubs.Key> stubs, Instant now) {
        var landed = mine().filter(row -> row.landing.isLanded())
                .filter(row -> stubs.contains(new WantedStubs.Key(row.stub.contract(), row.stub.stub())))
                .toList();
        landed.forEach(row -> row.tell(row.stub, now));
        return !landed.isEmpty();
    }

    @Override
    public Backlog backlog() {
        var left = rows.stream().filter(row -> !row.landing.isLanded()).toList();
        var waiting = left.stream().filter(row -> row.landing.parked() == null).toList();
        return new Backlog(
                waiting.size(),
                waiting.stream().map(row -> row.waitingSince).min(Comparator.naturalOrder()),
                left.stream()
                        .map(row -> Optional.ofNullable(row.landing.parked()))
                        .flatMap(Optional::stream)
                        .collect(Collectors.<StubTrouble, StubTrouble, Long>toMap(why -> why, why -> 1L, Long::sum)));
    }
}
