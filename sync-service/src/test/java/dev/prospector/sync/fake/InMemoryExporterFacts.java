package dev.prospector.sync.fake;

import java.util.HashMap;
import java.util.Map;

import dev.prospector.sync.application.port.out.export.ExporterFacts;
import dev.prospector.sync.domain.export.ExporterStanding;

/** Integration-service: who is linked to whom, and whether there is company-level access. */
public final class InMemoryExporterFacts implements ExporterFacts {

    private final Weather weather;
    private final Map<String, String> links = new HashMap<>();
    private boolean companyAccess = true;

    public InMemoryExporterFacts(Weather weather) {
        this.weather = weather;
    }

    public void link(String person, String user) {
        links.put(person, user);
    }

    public void unlink(String person) {
        links.remove(person);
    }

    public void companyAccess(boolean granted) {
        companyAccess = granted;
    }

    @Override
    public ExporterStanding now(String tenant, String exportedBy) {
        return weather.during("facts", () -> new ExporterStanding(companyAccess, links.get(exportedBy)));
    }
}
