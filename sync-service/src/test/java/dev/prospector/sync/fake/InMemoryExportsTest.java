package dev.prospector.sync.fake;

import java.util.function.Supplier;

import dev.prospector.sync.application.port.out.export.DueExports;
import dev.prospector.sync.application.port.out.export.ExportLedger;
import dev.prospector.sync.application.port.out.export.Exports;
import dev.prospector.sync.application.port.out.export.ExportsContract;
import dev.prospector.sync.application.port.out.export.LinkedExporters;

class InMemoryExportsTest extends ExportsContract {

    private final OneThreadTenants tenants = new OneThreadTenants();
    private final InMemoryExports exports = new InMemoryExports(tenants);
    private final InMemoryLinkedExporters linkedExporters = new InMemoryLinkedExporters(tenants, exports);

    @Override
    protected Exports exports() {
        return exports;
    }

    @Override
    protected DueExports due() {
        return exports;
    }

    @Override
    protected ExportLedger ledger() {
        return exports;
    }

    @Override
    protected LinkedExporters linkedExporters() {
        return linkedExporters;
    }

    @Override
    protected String tenant() {
        return "acme";
    }

    @Override
    protected String anotherTenant() {
        return "globex";
    }

    @Override
    protected <T> T work(String tenant, Supplier<T> work) {
        return tenants.in(tenant, work);
    }

    @Override
    protected <T> T transaction(Supplier<T> work) {
        return work.get();
    }
}
