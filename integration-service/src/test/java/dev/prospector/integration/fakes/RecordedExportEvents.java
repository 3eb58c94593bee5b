package dev.prospector.integration.fakes;

import java.util.ArrayList;
import java.util.List;

import dev.prospector.integration.application.port.out.inbox.ExportEvents;
import dev.prospector.integration.domain.inbox.ExportEvent;

public final class RecordedExportEvents implements ExportEvents {
    private final FakeTenants tenants;
    private final List<Told> told = new ArrayList<>();

    public record Told(String tenant, ExportEvent event) {}

    public RecordedExportEvents(FakeTenants tenants) {
        this.tenants = tenants;
    }

    @Override
    public void append(ExportEvent event) {
        told.add(new Told(tenants.current(), event));
    }

    public List<Told> told() {
        return told;
    }
}
