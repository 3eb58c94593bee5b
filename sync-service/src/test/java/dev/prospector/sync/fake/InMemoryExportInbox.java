package dev.prospector.sync.fake;

import java.util.ArrayList;
import java.util.List;

import dev.prospector.sync.application.port.out.export.ExportInbox;
import dev.prospector.sync.domain.export.ExportKey;

/** Integration-service's inbox: notes what it is asked to fetch again. */
public final class InMemoryExportInbox implements ExportInbox {

    private final Weather weather;
    private final List<ExportKey> asked = new ArrayList<>();

    public InMemoryExportInbox(Weather weather) {
        this.weather = weather;
    }

    @Override
    public void fetchAgain(ExportKey export) {
        weather.during("fetchAgain", () -> asked.add(export));
    }

    public List<ExportKey> asked() {
        return List.copyOf(asked);
    }
}
