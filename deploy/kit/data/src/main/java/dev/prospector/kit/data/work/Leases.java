package dev.prospector.kit.data.work;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.narayana.jta.QuarkusTransaction;

import dev.prospector.kit.data.sql.InfraSql;

/** Work that must be single among replicas (architecture.md 3.10). The clock is the database's, so replicas' clocks do not matter. */
@ApplicationScoped
public class Leases {
    private static final String LONG_AGO = "1970-01-02 00:00:00";

    private final String holder = UUID.randomUUID().toString();
    private final InfraSql sql;

    public Leases(InfraSql sql) {
        this.sql = sql;
    }

    /** Takes a lease that nobody holds, in a transaction of its own; empty while somebody does, this replica included. */
    public Optional<Lease> take(String name, Duration time) {
        return QuarkusTransaction.requiringNew()
                .call(() -> claim(name, time) || create(name, time) ? read(name) : Optional.empty());
    }

    /** @return false when the lease has ended: stop at once */
    public boolean renew(Lease lease, Duration time) {
        return QuarkusTransaction.requiringNew()
                .call(() -> sql.update(
                                "update leases set until_at = timestampadd(microsecond, :micros, utc_timestamp(6))"
                                        + " where name = :name and holder = :holder and fence = :fence and until_at >= utc_timestamp(6)",
                                Map.of(
                                        "micros", micros(time),
                                        "name", lease.name(),
                                        "holder", lease.holder(),
                                        "fence", lease.fence()))
                        == 1);
    }

    /** Lets the next one in at once. */
    public void release(Lease lease) {
        QuarkusTransaction.requiringNew()
                .run(() -> sql.update(
                        "update leases set until_at = '" + LONG_AGO
                                + "' where name = :name and holder = :holder and fence = :fence",
                        Map.of("name", lease.name(), "holder", lease.holder(), "fence", lease.fence())));
    }

    private boolean claim(String name, Duration time) {
        return sql.update(
                        "update leases set holder = :holder, fence = fence + 1,"
                                + " until_at = timestampadd(microsecond, :micros, utc_timestamp(6))"
                                + " where name = :name and until_at < utc_timestamp(6)",
                        Map.of("holder", holder, "micros", micros(time), "name", name))
                == 1;
    }

    private boolean create(String name, Duration time) {
        var isNew = sql.update(
                "insert ignore into leases (name, holder, fence, until_at) values (:name, :holder, 0, '" + LONG_AGO
                        + "')",
                Map.of("name", name, "holder", holder));
        return isNew == 1 && claim(name, time);
    }

    private Optional<Lease> read(String name) {
        return sql.one(
                "select fence from leases where name = :name",
                Map.of("name", name),
                row -> new Lease(name, holder, row.getLong("fence")));
    }

    private static long micros(Duration time) {
        return time.toNanos() / 1_000;
    }
}
