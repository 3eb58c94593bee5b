package dev.prospector.sync.fake;

import java.util.HashMap;
import java.util.Map;

import dev.prospector.sync.application.port.out.People;
import dev.prospector.sync.domain.ExportKey;
import dev.prospector.sync.domain.FoundPerson;
import dev.prospector.sync.domain.Profile;

/** Candidate-service: one candidate for each LinkedIn person of a tenant. */
public final class InMemoryPeople implements People {

    private record Known(String candidateId, ExportKey madeBy, Profile profile, String creditedTo) {}

    private final Weather weather;
    private final Map<String, Known> candidates = new HashMap<>();

    public InMemoryPeople(Weather weather) {
        this.weather = weather;
    }

    @Override
    public FoundPerson findOrMake(ExportKey export, String person, Profile profile, String creditedTo) {
        return weather.during("findOrMake", () -> {
            Known known = candidates.computeIfAbsent(
                    export.tenant() + person,
                    first -> new Known("candidate-" + (candidates.size() + 1), export, profile, creditedTo));
            return new FoundPerson(known.candidateId(), known.madeBy().equals(export));
        });
    }

    public int candidates() {
        return candidates.size();
    }

    public Profile profileOf(String tenant, String person) {
        return candidates.get(tenant + person).profile();
    }

    public String creditOf(String tenant, String person) {
        return candidates.get(tenant + person).creditedTo();
    }
}
