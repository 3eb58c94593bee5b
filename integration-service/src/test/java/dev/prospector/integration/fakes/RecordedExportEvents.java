package dev.prospector.integration.fakes;

import java.util.ArrayList;
import java.util.List;

import dev.prospector.integration.application.port.out.inbox.ExportEvents;
import dev.prospector.integration.domain.inbox.ExportEvent;
import dev.prospector.integration.domain.inbox.Push;

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

    @Override
    public void announce(List<Push> exports) {
        exports.forEach(push -> told.add(
                new Told(push.tenant(), new ExportEvent.Received(push.notice().requestId(), push.receivedAt()))));
    }

    public List<Told> told() {
        return told;
    }
}
