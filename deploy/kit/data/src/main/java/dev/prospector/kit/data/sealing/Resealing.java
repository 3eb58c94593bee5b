package dev.prospector.kit.data.sealing;

import java.time.Duration;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.narayana.jta.QuarkusTransaction;
import org.jboss.logging.Logger;

import dev.prospector.kit.data.work.Lease;
import dev.prospector.kit.data.work.Leases;

/** Seals values anew that another key than the primary one has sealed: page by page, a short transaction each, one replica at a time. */
@ApplicationScoped
class Resealing {
    private static final Logger LOG = Logger.getLogger(Resealing.class);
    private static final Duration LEASE = Duration.ofMinutes(1);

    private final Sealing sealing;
    private final SealedColumns columns;
    private final Leases leases;

    Resealing(Sealing sealing, SealedColumns columns, Leases leases) {
        this.sealing = sealing;
        this.columns = columns;
        this.leases = leases;
    }

    /** What a pass over all rows found and did. */
    record Pass(long found, long resealed, long unsealable) {
        static final Pass NOTHING = new Pass(0, 0, 0);
        static final Pass ELSEWHERE = new Pass(1, 0, 0);

        Pass plus(Pass other) {
            return new Pass(found + other.found, resealed + other.resealed, unsealable + other.unsealable);
        }
    }

    /** One pass over the keyset's columns; while another replica is at it none is made, and it is not known what is left. */
    Pass pass(Keyset keyset) {
        var lease = leases.take("reseal-" + keyset.label(), LEASE);
        if (lease.isEmpty()) {
            return Pass.ELSEWHERE;
        }
        try {
            return columns.of(keyset).stream()
                    .map(column -> pass(column, lease.get()))
                    .reduce(Pass.NOTHING, Pass::plus);
        } finally {
            leases.release(lease.get());
        }
    }

    private Pass pass(SealedColumn column, Lease lease) {
        var prefix = sealing.keys(column.rows().keyset()).prefix();
        var pass = Pass.NOTHING;
        SealedColumn.Row last = null;
        do {
            var after = last;
            var page = QuarkusTransaction.requiringNew().call(() -> column.others(prefix, after));
            if (page.isEmpty()) {
                return told(column, pass);
            }
            pass = pass.plus(resealed(column, page));
            last = page.get(page.size() - 1);
        } while (leases.renew(lease, LEASE));
        return told(column, pass);
    }

    private Pass resealed(SealedColumn column, List<SealedColumn.Row> page) {
        return QuarkusTransaction.requiringNew()
                .call(() -> page.stream().map(row -> reseal(column, row)).reduce(Pass.NOTHING, Pass::plus));
    }

    private Pass reseal(SealedColumn column, SealedColumn.Row row) {
        var rows = column.rows();
        var place = rows.associatedData(row.identity());
        try {
            var plain = sealing.open(rows.keyset(), row.sealed(), place);
            return new Pass(1, column.replace(row, sealing.seal(rows.keyset(), plain, place)) ? 1 : 0, 0);
        } catch (Unsealable e) {
            return new Pass(1, 0, 1);
        }
    }

    private static Pass told(SealedColumn column, Pass pass) {
        var name = column.rows().table() + "." + column.rows().column();
        if (pass.resealed > 0) {
            LOG.infof("%s: %d values sealed anew", name, pass.resealed);
        }
        if (pass.unsealable > 0) {
            LOG.errorf("%s: %d values cannot be opened with any key, they stay as they are", name, pass.unsealable);
        }
        return pass;
    }
}
